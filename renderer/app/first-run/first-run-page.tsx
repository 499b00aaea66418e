import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { ExistingForm } from '#renderer/app/first-run/existing-form';
import { MakeEmptyForm } from '#renderer/app/first-run/make-empty-form';
import type { NoDossier } from '#renderer/app/first-run/no-dossier';
import { MakeSampleForm } from '#renderer/app/first-run/make-sample-form';
import { WorkingName } from '#renderer/app/working-name';
import { MessagePage } from '#renderer/app/message-page';

const useStyles = makeStyles({
  text: { margin: 0 },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

const forms = { sample: MakeSampleForm, empty: MakeEmptyForm, existing: ExistingForm } as const;
type Choice = keyof typeof forms;

/** Shown where there is no dossier yet: what to begin with, where, and under which name one works. */
export function FirstRunPage({ status }: { readonly status: NoDossier }): ReactNode {
  const styles = useStyles();
  const [choice, setChoice] = useState<Choice>('sample');
  const Form = forms[choice];
  return (
    <MessagePage title="Welcome to Chancery">
      <p className={styles.text}>
        {status.asked && `There is no dossier in ${status.folder} yet. `}
        Chancery keeps a delegation&apos;s topics, meetings and papers in a dossier: a folder on this machine.
        Nothing leaves the machine unless you send it.
      </p>
      <WorkingName by={status.by} />
      <Field label="Begin with">
        <RadioGroup
          value={choice}
          onChange={(_event, { value }) => {
            setChoice(value as Choice);
          }}
        >
          <Radio
            value="sample"
            label="The sample: India - United Kingdom on 23 July 2024, to try things out"
          />
          <Radio value="empty" label="An empty dossier, to work in" />
          <Radio value="existing" label="A dossier that I have" />
        </RadioGroup>
      </Field>
      <div className={styles.form}>
        <Form status={status} />
      </div>
    </MessagePage>
  );
}
