import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ChoosablePaper } from '#renderer/features/packs/several/papers';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', display: 'flex', flexDirection: 'column' },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Chosen {
  readonly papers: readonly ChoosablePaper[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (keys: ReadonlySet<string>) => void;
}

/** The papers to choose from: those for our side, and those that leave. */
export function PaperList(props: Chosen): ReactNode {
  const styles = useStyles();
  const internal = props.papers.filter(({ shareable }) => !shareable);
  const leaving = props.papers.filter(({ shareable }) => shareable);
  return (
    <div className={styles.root}>
      <Group {...props} legend="For our side" papers={internal}>
        <div>
          <Button
            size="small"
            onClick={() => {
              props.choose(new Set([...props.chosen, ...internal.map(({ key }) => key)]));
            }}
          >
            All for our side
          </Button>{' '}
          <Button
            size="small"
            onClick={() => {
              props.choose(new Set());
            }}
          >
            None
          </Button>
        </div>
      </Group>
      <Group {...props} legend="For the other side" papers={leaving}>
        <p className={styles.note}>What leaves with each of them is shown before anything is written.</p>
      </Group>
    </div>
  );
}

function Group(props: Chosen & { readonly legend: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const { chosen, choose } = props;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{props.legend}</legend>
      {props.papers.map(({ key, label }) => (
        <Checkbox
          key={key}
          label={label}
          checked={chosen.has(key)}
          onChange={(_event, { checked }) => {
            const others = [...chosen].filter((one) => one !== key);
            choose(new Set(checked === true ? [...others, key] : others));
          }}
        />
      ))}
      {props.children}
    </fieldset>
  );
}
