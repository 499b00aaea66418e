import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { Delete16Regular, Edit16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { DeleteSourceDialog } from '#renderer/features/topics/delete-source-dialog';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
import { FormDialog } from '#renderer/ui/dialogs';
import { emptyAsNone, registered } from '#renderer/ui/forms/registered';
import { useDialogForm } from '#renderer/data/forms/use-dialog-form';
import { IconButton } from '#renderer/ui/icon-button';
import { Section } from '#renderer/ui/section';
import { SourceList } from '#renderer/ui/source-list';
import type { SourceView } from '#shared/contract/views/common';
import type { TopicView } from '#shared/contract/views/topics';
import { calls } from '#shared/contract/calls';
import { keptForms } from '#shared/domain/drafts/kept-form';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  unsourced: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  heading: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  list: { margin: 0, paddingInlineStart: '20px' },
  where: { color: tokens.colorNeutralForeground2 },
});

/** The sources of a topic, numbered as in its texts, and what it states without one. */
export function SourcesSection({ topic }: { readonly topic: TopicView }): ReactNode {
  const styles = useStyles();
  const readOnly = useReadOnly();
  const [edited, setEdited] = useState<SourceView | null>(null);
  const [leaving, setLeaving] = useState<SourceView | null>(null);
  const { sources, unsourced } = topic;
  if (sources.length + unsourced.length === 0) return null;
  return (
    <Section title="Sources" note={`${String(sources.length)}, numbered as in the text`}>
      {sources.length > 0 && (
        <SourceList
          sources={sources}
          trailing={(source) => (
            <>
              <IconButton
                label={`Edit source ${String(sources.indexOf(source) + 1)}`}
                icon={<Edit16Regular />}
                disabled={readOnly}
                onClick={() => {
                  setEdited(source);
                }}
              />
              <IconButton
                label={`Delete source ${String(sources.indexOf(source) + 1)}`}
                icon={<Delete16Regular />}
                disabled={readOnly}
                onClick={() => {
                  setLeaving(source);
                }}
              />
            </>
          )}
        />
      )}
      {unsourced.length > 0 && (
        <div className={styles.unsourced}>
          <h3 className={styles.heading}>Stated without a source ({unsourced.length})</h3>
          <ul className={styles.list}>
            {unsourced.map(({ field, sentence }, index) => (
              <li key={index} dir="auto">
                <span className={styles.where}>{field}: </span>
                {sentence}
              </li>
            ))}
          </ul>
        </div>
      )}
      {edited !== null && (
        <EditSourceDialog
          source={edited}
          onClose={() => {
            setEdited(null);
          }}
        />
      )}
      {leaving !== null && (
        <DeleteSourceDialog
          source={leaving}
          onClose={() => {
            setLeaving(null);
          }}
        />
      )}
    </Section>
  );
}

const wording = {
  date: 'Write a date as 2024-07-24, 2024-07 or 2024.',
  url: 'Write an https: address, or leave it empty.',
};

const { texts } = keptForms.source;

function EditSourceDialog(props: { readonly source: SourceView; readonly onClose: () => void }): ReactNode {
  const styles = useStyles();
  const { id, publisher, title, date, url } = props.source;
  const update = useCommand('sources.update');
  const { form, errors, submit, draft } = useDialogForm({
    schema: calls['sources.update'].input,
    initial: { source: id, publisher, title, date, url },
    wording,
    keptAs: { form: 'source', record: id },
    run: update,
    done: props.onClose,
  });
  return (
    <FormDialog
      open
      title={keptForms.source.title}
      submit="Save the source"
      onSubmit={submit}
      onClose={props.onClose}
      draft={draft}
    >
      <div className={styles.form}>
        <Field label={texts.title} required validationMessage={errors.title?.message ?? null}>
          <Input {...registered(form, 'title')} />
        </Field>
        <Field label={texts.publisher}>
          <Input {...registered(form, 'publisher')} />
        </Field>
        <Field label="Date (2024-07-24, 2024-07 or 2024)" validationMessage={errors.date?.message ?? null}>
          <Input {...registered(form, 'date', emptyAsNone)} />
        </Field>
        <Field label={texts.url} validationMessage={errors.url?.message ?? null}>
          <Input {...registered(form, 'url')} />
        </Field>
      </div>
    </FormDialog>
  );
}
