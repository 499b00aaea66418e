import { Checkbox, Select, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useFieldDraft, type FieldDraft } from '#renderer/data/use-field-draft';
import { useView } from '#renderer/data/use-view';
import { FieldFrame } from '#renderer/fields/field-frame';
import { SaveProblem } from '#renderer/fields/save-problem';
import type { FieldView, MarkingSchemeView } from '#shared/contract/views/common';
import { markingSchema, type Marking } from '#shared/domain/marking/marking';

const useStyles = makeStyles({
  narrow: { width: '150px', '& .fui-Select, & select': { minWidth: 0, maxWidth: '100%' } },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `0 ${tokens.spacingHorizontalS}` },
});

const noScheme: MarkingSchemeView = { name: '', levels: [], caveats: [] };

/** Chooses a protective marking of the dossier's scheme: its level, and the handling caveats that go with it. */
export function MarkingField(props: {
  readonly field: FieldView<Marking | null>;
  readonly label?: string;
}): ReactNode {
  const styles = useStyles();
  const draft = useFieldDraft(props.field);
  const scheme = useView('markings.scheme', {}).data ?? noScheme;
  const { caveats } = scheme;
  const words = inWordsBy(scheme);
  const readOnly = useReadOnly();
  const { value } = draft;
  return (
    <FieldFrame field={props.field} draft={draft} label={props.label} words={words}>
      {() => (
        <div className={styles.row}>
          <LevelSelect draft={draft} label={props.label ?? props.field.label} size="medium" />
          {value !== null &&
            caveats.map(({ id, label }) => (
              <Checkbox
                key={id}
                label={label}
                checked={value.caveats.includes(id)}
                disabled={readOnly}
                onChange={(_event, { checked }) => {
                  const others = value.caveats.filter((caveat) => caveat !== id);
                  choose(draft, { ...value, caveats: checked === true ? [...others, id] : others });
                }}
              />
            ))}
        </div>
      )}
    </FieldFrame>
  );
}

/** Chooses the level of a marking in a row, without a frame; its caveats stay. */
export function MarkingLevelSelect(props: {
  readonly field: FieldView<Marking | null>;
  readonly label: string;
}): ReactNode {
  const styles = useStyles();
  const draft = useFieldDraft(props.field);
  const scheme = useView('markings.scheme', {}).data ?? noScheme;
  return (
    <div className={styles.narrow}>
      <LevelSelect draft={draft} label={props.label} size="small" />
      <SaveProblem draft={draft} words={inWordsBy(scheme)} />
    </div>
  );
}

function LevelSelect(props: {
  readonly draft: FieldDraft<Marking | null>;
  readonly label: string;
  readonly size: 'small' | 'medium';
}): ReactNode {
  const { draft } = props;
  const { levels } = useView('markings.scheme', {}).data ?? noScheme;
  const readOnly = useReadOnly();
  return (
    <Select
      aria-label={props.label}
      size={props.size}
      value={draft.value?.level ?? ''}
      disabled={readOnly}
      onChange={(_event, { value: level }) => {
        choose(draft, level === '' ? null : { level, caveats: draft.value?.caveats ?? [] });
      }}
    >
      <option value="">No marking</option>
      {levels.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </Select>
  );
}

function choose(draft: FieldDraft<Marking | null>, value: Marking | null): void {
  draft.edit(value);
  draft.flush();
}

function inWordsBy({ levels, caveats }: MarkingSchemeView): (value: unknown) => string {
  return (value) => {
    const marking = markingSchema.safeParse(value);
    if (!marking.success) return 'No marking';
    const chosen = [marking.data.level, ...marking.data.caveats];
    return [...levels, ...caveats]
      .filter(({ id }) => chosen.includes(id))
      .map(({ label }) => label)
      .join(' - ');
  };
}
