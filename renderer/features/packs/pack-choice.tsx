import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { packVariantLabels } from '#renderer/features/packs/labels';
import type { ParticipantView } from '#shared/contract/views/meetings';
import { packVariants, type PackVariant } from '#shared/domain/pack/pack-document';

const useStyles = makeStyles({ field: { minWidth: '260px' } });

/** Chooses the variant of a pack and, for a points card, whose it is. */
export function PackChoice(props: {
  readonly variant: PackVariant;
  readonly principals: readonly ParticipantView[];
  readonly principal: string | undefined;
  readonly choose: (name: 'variant' | 'principal', value: string) => void;
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
