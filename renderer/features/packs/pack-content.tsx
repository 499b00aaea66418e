import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { HouseStyle } from '#renderer/features/packs/house-style';
import { IssuesSection } from '#renderer/features/packs/issues-section';
import { PackActions } from '#renderer/features/packs/pack-actions';
import { PackChoice, PaperChoice, type PackChoiceName } from '#renderer/features/packs/pack-choice';
import { PackWarnings } from '#renderer/features/packs/pack-warnings';
import { PackPreview } from '#renderer/features/packs/preview/pack-preview';
import { SeveralPapers } from '#renderer/features/packs/several/several-papers';
import { useWriting } from '#renderer/features/packs/use-writing';
import { WrittenBar } from '#renderer/features/packs/written-bar';
import { useDossier } from '#renderer/data/use-dossier';
import { useView } from '#renderer/data/use-view';
import { Page } from '#renderer/ui/page';
import { paths } from '#renderer/ui/paths';
import { WindowLink } from '#renderer/ui/record-link';
import { FailureBar, Loading } from '#renderer/ui/states';
import type { MeetingView } from '#shared/contract/views/meetings';
import {
  packLanguages,
  paperSizes,
  type PackLanguage,
  type PackVariant,
  type PaperSize,
} from '#shared/domain/pack/pack-document';
import { packWarnings } from '#shared/domain/pack/pack-warnings';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalL,
  },
  above: { fontSize: tokens.fontSizeBase200 },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** Language and size of paper as they were chosen for this pack; the dossier's stand otherwise. */
function settingOf(parameters: URLSearchParams): { language?: PackLanguage; paper?: PaperSize } {
  const language = packLanguages.find((name) => name === parameters.get('language'));
  const paper = paperSizes.find((name) => name === parameters.get('paper'));
  return { ...(language !== undefined && { language }), ...(paper !== undefined && { paper }) };
}

/** The preview of a paper, what is chosen of it, and the ways to write it. */
export function PackContent(props: {
  readonly meeting: MeetingView;
  readonly variant: PackVariant;
  readonly principals: MeetingView['participants'];
  readonly principal: string | undefined;
}): ReactNode {
  const styles = useStyles();
  const { meeting, variant, principal } = props;
  const [parameters, setParameters] = useSearchParams();
  const folder = useDossier()?.exportFolder ?? '';
  const setting = settingOf(parameters);
  const request = {
    meeting: meeting.id,
    variant,
    ...(principal !== undefined && { principal }),
    ...setting,
  };
  const preview = useView('packs.preview', request);
  const issues = useView('packs.issues', { meeting: meeting.id });
  const writing = useWriting();
  const choose = (name: PackChoiceName, value: string): void => {
    setParameters({ ...Object.fromEntries(parameters), [name]: value }, { replace: true });
  };
  return (
    <Page
      title="Preview and export"
      width="wide"
      above={
        <div className={styles.above}>
          <WindowLink to={paths.meeting(meeting.id)}>{meeting.title.value}</WindowLink>
        </div>
      }
    >
      <div className={styles.bar}>
        <PackChoice variant={variant} principals={props.principals} principal={principal} choose={choose} />
        <PaperChoice of={preview.data} choose={choose} />
        <PackActions
          paper={request}
          issues={issues.data ?? []}
          ready={preview.data !== undefined}
          writing={writing}
        />
        <SeveralPapers setting={{ meeting: meeting.id, ...setting }} principals={props.principals} />
        <HouseStyle />
        <span className={styles.quiet}>To {folder}</span>
      </div>
      {writing.written !== null && <WrittenBar written={writing.written} />}
      {issues.data !== undefined && (
        <IssuesSection
          issues={issues.data}
          busy={writing.busy}
          onWriteAgain={({ id }) => void writing.write({ kind: 'again', input: { issue: id } })}
        />
      )}
      {preview.failure !== null && <FailureBar failure={preview.failure} retry={preview.retry} />}
      {preview.failure === null && preview.data === undefined && <Loading label="Composing the pack..." />}
      {preview.data !== undefined && (
        <>
          <PackWarnings warnings={packWarnings(preview.data)} />
          <PackPreview document={preview.data} />
        </>
      )}
    </Page>
  );
}
