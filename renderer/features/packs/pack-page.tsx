import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { HouseStyle } from '#renderer/features/packs/house-style';
import { PackChoice } from '#renderer/features/packs/pack-choice';
import { PackPreview } from '#renderer/features/packs/preview/pack-preview';
import { ReplaceDialog } from '#renderer/features/packs/replace-dialog';
import { useExport } from '#renderer/features/packs/use-export';
import { useDossier } from '#renderer/data/use-dossier';
import { useView } from '#renderer/data/use-view';
import { Page } from '#renderer/ui/page';
import { paths } from '#renderer/ui/paths';
import { WindowLink } from '#renderer/ui/record-link';
import { FailureBar, Loading } from '#renderer/ui/states';
import type { MeetingView } from '#shared/contract/views/meetings';
import { packVariants, type PackVariant } from '#shared/domain/pack/pack-document';

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

/** The pack of a meeting as a preview, and the way to write it as a Word file. */
export function PackPage(): ReactNode {
  const { meeting: id = '' } = useParams();
  const meeting = useView('meetings.get', { meeting: id });
  const [parameters] = useSearchParams();
  if (meeting.data === undefined) {
    return meeting.failure === null ? (
      <Loading />
    ) : (
      <FailureBar failure={meeting.failure} retry={meeting.retry} />
    );
  }
  const wanted = parameters.get('variant');
  const variant = packVariants.find((name) => name === wanted) ?? 'full';
  const principals = meeting.data.participants.filter(({ side, principal }) => side === 'home' && principal);
  const principal =
    principals.find(({ person }) => person.id === parameters.get('principal')) ?? principals[0];
  const chosen = variant === 'points' ? principal?.person.id : undefined;
  return (
    <PackContent
      key={id}
      meeting={meeting.data}
      variant={variant}
      principals={principals}
      principal={chosen}
    />
  );
}

function PackContent(props: {
  readonly meeting: MeetingView;
  readonly variant: PackVariant;
  readonly principals: MeetingView['participants'];
  readonly principal: string | undefined;
}): ReactNode {
  const styles = useStyles();
  const { meeting, variant, principal } = props;
  const [parameters, setParameters] = useSearchParams();
  const folder = useDossier()?.exportFolder ?? '';
  const request = { meeting: meeting.id, variant, ...(principal !== undefined && { principal }) };
  const preview = useView('packs.preview', request);
  const [asking, setAsking] = useState<string | null>(null);
  const { write, busy } = useExport(setAsking);
  const choose = (name: 'variant' | 'principal', value: string): void => {
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
        <Button
          appearance="primary"
          icon={<ArrowDownload20Regular />}
          disabled={busy || preview.data === undefined}
          onClick={() => void write(request, false)}
        >
          {busy ? 'Exporting...' : 'Export to Word'}
        </Button>
        <HouseStyle />
        <span className={styles.quiet}>To {folder}</span>
      </div>
      {preview.failure !== null && <FailureBar failure={preview.failure} retry={preview.retry} />}
      {preview.failure === null && preview.data === undefined && <Loading label="Composing the pack..." />}
      {preview.data !== undefined && <PackPreview document={preview.data} />}
      <ReplaceDialog
        path={asking}
        onReplace={() => {
          setAsking(null);
          void write(request, true);
        }}
        onClose={() => {
          setAsking(null);
        }}
      />
    </Page>
  );
}
