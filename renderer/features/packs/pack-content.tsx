import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ChangesChoice } from '#renderer/features/packs/changes-choice';
import { HouseStyle } from '#renderer/features/packs/house-style';
import { IssuesSection } from '#renderer/features/packs/issues-section';
import { PackActions } from '#renderer/features/packs/pack-actions';
import { PackChoice, PaperChoice } from '#renderer/features/packs/pack-choice';
import { PackFolder } from '#renderer/features/packs/pack-folder';
import { packVariantLabels } from '#renderer/features/packs/labels';
import { Previewed } from '#renderer/features/packs/previewed';
import { SeveralPapers } from '#renderer/features/packs/several/several-papers';
import { useHeight } from '#renderer/features/packs/use-height';
import { usePaperChoice, type PaperChosen } from '#renderer/features/packs/use-paper-choice';
import { useWriting } from '#renderer/features/packs/use-writing';
import { WrittenBar } from '#renderer/features/packs/written-bar';
import { useView } from '#renderer/data/use-view';
import { Page } from '#renderer/ui/page';
import { paths } from '#renderer/ui/paths';
import { WindowLink } from '#renderer/ui/record-link';
import { FailureBar, Loading } from '#renderer/ui/states';
import { lowWindow } from '#renderer/ui/window-sizes';
import type { MeetingView } from '#shared/contract/views/meetings';
import type { PackDocument, PackVariant } from '#shared/domain/pack/pack-document';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    // Where it would hide half of the page it goes with the page.
    [lowWindow]: { position: 'static' },
    zIndex: 2,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalL,
  },
  around: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  above: { fontSize: tokens.fontSizeBase200 },
});

/** The preview of a paper, what is chosen of it, and the ways to write it. */
export function PackContent(props: {
  readonly meeting: MeetingView;
  readonly variant: PackVariant;
  readonly principals: MeetingView['participants'];
  readonly principal: string | undefined;
}): ReactNode {
  const styles = useStyles();
  const { meeting, variant, principal } = props;
  const issues = useView('packs.issues', { meeting: meeting.id });
  const chosen = usePaperChoice(props, issues.data ?? []);
  const { request, earlier, changes, choose } = chosen;
  const preview = useView('packs.preview', { ...request, changes }, { keepPrevious: true });
  const writing = useWriting();
  const { ref: bar, height: barHeight } = useHeight();
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
      <div ref={bar} className={styles.bar} data-not-on-paper>
        <PackChoice variant={variant} principals={props.principals} principal={principal} choose={choose} />
        {preview.data !== undefined && (
          <PaperChoice of={settingOf(chosen, preview.data.document)} choose={choose} />
        )}
        <ChangesChoice earlier={earlier} since={changes?.since} show={chosen.show} choose={choose} />
        <PackActions
          paper={request}
          changes={changes}
          earlier={earlier}
          ready={preview.data !== undefined && !preview.outdated}
          writing={writing}
        />
        <SeveralPapers setting={chosen.setting} principals={props.principals} issues={issues.data ?? []} />
        <HouseStyle />
        <PackFolder />
      </div>
      <div className={styles.around} data-not-on-paper>
        {writing.written !== null && <WrittenBar written={writing.written} />}
        {issues.data !== undefined && (
          <IssuesSection
            issues={issues.data}
            busy={writing.busy}
            onWriteAgain={({ id }) => void writing.write({ kind: 'again', input: { issue: id } })}
          />
        )}
      </div>
      {preview.failure !== null && <FailureBar failure={preview.failure} retry={preview.retry} />}
      {preview.failure === null && preview.data === undefined && <Loading label="Composing the pack..." />}
      {preview.data !== undefined && (
        <Previewed
          paper={packVariantLabels[variant]}
          preview={preview.data}
          outdated={preview.outdated}
          below={barHeight}
        />
      )}
    </Page>
  );
}

/** Language and size of paper as they were chosen; those of the paper that is shown otherwise. */
function settingOf(
  { setting }: PaperChosen,
  shown: Pick<PackDocument, 'language' | 'paper'>,
): Pick<PackDocument, 'language' | 'paper'> {
  return { language: setting.language ?? shown.language, paper: setting.paper ?? shown.paper };
}
