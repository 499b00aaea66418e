import { Button, Checkbox, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular, Copy20Regular } from '@fluentui/react-icons';
import { useMemo, useState, type ReactNode } from 'react';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useRestoreField } from '#renderer/fields/history/use-restore-field';
import { VersionList } from '#renderer/fields/history/version-list';
import { textOfVersion, type Historic } from '#renderer/fields/history/versions';
import { momentInWords } from '#renderer/ui/dates';
import { useNotify } from '#renderer/ui/notify';
import { copyRichText } from '#renderer/ui/rich-text/copy-rich-text';
import { DifferencesView } from '#renderer/ui/rich-text/differences-view';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import { ScrollRegion } from '#renderer/ui/scroll-region';
import type { FieldVersionView } from '#shared/contract/views/common';
import { differencesOf } from '#shared/domain/differences/differences';
import { endsOfSittings } from '#shared/domain/differences/sittings';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(220px, 280px) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXL,
    '@container window (max-width: 760px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  side: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  shown: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  controls: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  compare: { flexGrow: 1, minWidth: '220px' },
  text: {
    overflow: 'auto',
    maxHeight: '52cqh',
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  empty: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

/** What a version is compared with: the one before it, the text as it stands, one chosen by its head, or nothing. */
type Comparison = 'before' | 'now' | 'none' | `head:${string}`;

/** The versions of a field on one side; on the other the chosen one, against another or by itself. */
export function HistoryBrowser(props: {
  readonly field: Historic;
  /** The newest first; at least one. */
  readonly versions: readonly FieldVersionView[];
  readonly onRestored: () => void;
}): ReactNode {
  const styles = useStyles();
  const { versions, field } = props;
  const sittings = useMemo(() => endsOfSittings(versions), [versions]);
  const [all, setAll] = useState(false);
  const [chosen, setChosen] = useState(versions[0]?.head);
  const listed = all ? versions : sittings;
  const version = versions.find(({ head }) => head === chosen) ?? versions[0];
  if (version === undefined) return null;
  return (
    <div className={styles.root}>
      <div className={styles.side}>
        <VersionList listed={listed} shape={field.shape} chosen={version.head} choose={setChosen} />
        {sittings.length < versions.length && (
          <Checkbox
            label={`Every save (${String(versions.length)})`}
            checked={all}
            onChange={(_event, { checked }) => {
              setAll(checked === true);
            }}
          />
        )}
      </div>
      <VersionPane {...props} listed={listed} version={version} />
    </div>
  );
}

function VersionPane(props: {
  readonly field: Historic;
  readonly versions: readonly FieldVersionView[];
  readonly listed: readonly FieldVersionView[];
  readonly version: FieldVersionView;
  readonly onRestored: () => void;
}): ReactNode {
  const styles = useStyles();
  const { field, versions, listed, version } = props;
  const [comparison, setComparison] = useState<Comparison>('before');
  const other = comparedWith(comparison, versions, listed, version);
  const text = textOfVersion(version, field.shape);
  return (
    <div className={styles.shown}>
      <div className={styles.controls}>
        <Field label="Compared with" className={styles.compare}>
          <Select
            value={comparison}
            onChange={(_event, { value }) => {
              setComparison(value as Comparison);
            }}
          >
            <option value="before">The version before it</option>
            <option value="now">The text as it stands</option>
            <option value="none">Nothing: only this version</option>
            {listed
              .filter(({ head }) => head !== version.head)
              .map(({ head, at, by }) => (
                <option key={head} value={`head:${head}`}>
                  {momentInWords(at)}, {by}
                </option>
              ))}
          </Select>
        </Field>
        <VersionButtons {...props} />
      </div>
      <ScrollRegion className={styles.text} label="The version chosen">
        {text.length === 0 && (comparison === 'none' || other === undefined) && (
          <span className={styles.empty}>Empty</span>
        )}
        {comparison === 'none' ? (
          <RichTextView text={text} />
        ) : (
          <DifferencesView lines={differencesOf(textOfVersion(other, field.shape), text)} />
        )}
      </ScrollRegion>
    </div>
  );
}

function VersionButtons(props: {
  readonly field: Historic;
  readonly versions: readonly FieldVersionView[];
  readonly version: FieldVersionView;
  readonly onRestored: () => void;
}): ReactNode {
  const { field, version, onRestored } = props;
  const readOnly = useReadOnly();
  const notify = useNotify();
  const restore = useRestoreField(field);
  const isNow = version.head === props.versions[0]?.head;
  return (
    <>
      <Button
        icon={<Copy20Regular />}
        onClick={() => {
          copyRichText(textOfVersion(version, field.shape));
          notify({ intent: 'success', title: 'Copied.' });
        }}
      >
        Copy
      </Button>
      <Button
        appearance="primary"
        icon={<ArrowUndo20Regular />}
        disabledFocusable={readOnly || isNow}
        onClick={() =>
          void restore(version).then((done) => {
            if (done) onRestored();
          })
        }
      >
        {isNow ? 'This is the text now' : 'Restore this version'}
      </Button>
    </>
  );
}

function comparedWith(
  comparison: Comparison,
  versions: readonly FieldVersionView[],
  listed: readonly FieldVersionView[],
  version: FieldVersionView,
): FieldVersionView | undefined {
  if (comparison === 'now') return versions[0];
  if (comparison === 'before') return listed[listed.findIndex(({ head }) => head === version.head) + 1];
  return versions.find(({ head }) => comparison === `head:${head}`);
}
