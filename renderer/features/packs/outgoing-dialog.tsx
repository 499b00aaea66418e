import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ModalDialog } from '#renderer/ui/dialogs';
import { ScrollRegion } from '#renderer/ui/scroll-region';
import type { OutgoingView } from '#shared/contract/views/packs';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    maxHeight: '40cqh',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyBase,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0 },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/**
 * Shows exactly what leaves with a paper for the other side, read back from its file, before that is written. The
 * person confirms these bytes: where the dossier changes meanwhile, nothing is written.
 */
export function OutgoingDialog(props: {
  readonly outgoing: OutgoingView;
  readonly confirm: string;
  /** What not confirming is called. */
  readonly refuse?: string;
  readonly onConfirm: (sha256: string) => void;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <ModalDialog
      open
      wide
      title="What leaves"
      onClose={props.onClose}
      {...(props.refuse !== undefined && { closeLabel: props.refuse })}
      actions={
        <Button
          appearance="primary"
          onClick={() => {
            props.onConfirm(props.outgoing.sha256);
          }}
        >
          {props.confirm}
        </Button>
      }
    >
      <Outgoing outgoing={props.outgoing} />
    </ModalDialog>
  );
}

function Outgoing({ outgoing }: { readonly outgoing: OutgoingView }): ReactNode {
  const styles = useStyles();
  const listed: readonly (readonly [string, readonly string[]])[] = [
    ['At the top and foot of pages', outgoing.margins],
    ['Descriptions of tables and pictures', outgoing.descriptions],
    ['Links', outgoing.links],
  ];
  return (
    <div className={styles.root}>
      <p className={styles.quiet}>
        Read back from the file itself.{' '}
        {outgoing.traces.length === 0 ? noTraces : tracesFound(outgoing.traces)}
      </p>
      <dl className={styles.facts}>
        <dt>File name</dt>
        <dd>{outgoing.fileName}</dd>
        {outgoing.properties.map(({ name, value }) => (
          <Fact key={name} name={propertyNames[name] ?? name} value={value} />
        ))}
      </dl>
      <h3 className={styles.heading}>Text</h3>
      <ScrollRegion className={styles.text} label="Text that leaves">
        {outgoing.body}
      </ScrollRegion>
      {listed.map(([name, values]) =>
        values.length === 0 ? null : (
          <div key={name}>
            <h3 className={styles.heading}>{name}</h3>
            {values.map((value) => (
              <div key={value}>{value}</div>
            ))}
          </div>
        ),
      )}
      <p className={styles.quiet}>
        {outgoing.parts.length} parts: {outgoing.parts.join(', ')}
      </p>
    </div>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

const noTraces = 'It holds no comments, no revisions, no hidden text and no tags.';

function tracesFound(traces: OutgoingView['traces']): string {
  return `Look out: it holds ${traces.join(', ').replace('-', ' ')}.`;
}

/** Names of the properties as Word shows them; others stand under their own. */
const propertyNames: Readonly<Record<string, string>> = {
  title: 'Title',
  subject: 'Subject',
  creator: 'Author',
  keywords: 'Keywords',
  lastModifiedBy: 'Last changed by',
  created: 'Made',
  modified: 'Changed',
  language: 'Language',
  Application: 'Program',
};
