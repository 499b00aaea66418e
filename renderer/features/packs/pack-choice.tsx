import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { packVariantLabels } from '#renderer/features/packs/labels';
import { languageNames } from '#renderer/ui/labels';
import type { ParticipantView } from '#shared/contract/views/meetings';
import {
  packLanguages,
  packVariants,
  paperSizes,
  type PackLanguage,
  type PackVariant,
  type PaperSize,
} from '#shared/domain/pack/pack-document';

const useStyles = makeStyles({ field: { minWidth: '260px' } });

/** What a person chooses of a pack. */
export type PackChoiceName = 'variant' | 'principal' | 'language' | 'paper' | 'since' | 'show';

/** Chooses the language and the size of paper of a pack; those of the dossier stand until then. */
export function PaperChoice(props: {
  readonly of: { readonly language: PackLanguage; readonly paper: PaperSize };
  readonly choose: (name: PackChoiceName, value: string) => void;
}): ReactNode {
  const { choose } = props;
  const { language, paper } = props.of;
  return (
    <>
      <Field label="Language">
        <Select
          value={language}
          onChange={(_event, { value }) => {
            choose('language', value);
          }}
        >
          {packLanguages.map((name) => (
            <option key={name} value={name}>
              {languageNames[name]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Paper">
        <Select
          value={paper}
          onChange={(_event, { value }) => {
            choose('paper', value);
          }}
        >
          {paperSizes.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

/** Chooses the variant of a pack and, for a points card, whose it is. */
export function PackChoice(props: {
  readonly variant: PackVariant;
  readonly principals: readonly ParticipantView[];
  readonly principal: string | undefined;
  readonly choose: (name: PackChoiceName, value: string) => void;
}): ReactNode {
  const styles = useStyles();
  const { variant, principals, principal, choose } = props;
  return (
    <>
      <Field label="Pack" className={styles.field}>
        <Select
          value={variant}
          onChange={(_event, { value }) => {
            choose('variant', value);
          }}
        >
          {packVariants.map((name) => (
            <option key={name} value={name}>
              {packVariantLabels[name]}
            </option>
          ))}
        </Select>
      </Field>
      {variant === 'points' && principals.length > 0 && (
        <Field label="For" className={styles.field}>
          <Select
            value={principal ?? ''}
            onChange={(_event, { value }) => {
              choose('principal', value);
            }}
          >
            {principals.map(({ person }) => (
              <option key={person.id} value={person.id}>
                {person.label}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
