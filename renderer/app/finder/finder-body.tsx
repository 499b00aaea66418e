import { makeStyles, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { useMemo, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { ofPage, type Action } from '#renderer/app/actions/actions';
import { entryElementId, FoundList, foundListId } from '#renderer/app/finder/found-list';
import { sectionsFor, type FinderEntry } from '#renderer/app/finder/sections';
import { useChoice } from '#renderer/app/finder/use-choice';
import { useFinds } from '#renderer/app/finder/use-finds';
import { rememberText, useLookedFor, useRecent } from '#renderer/app/finder/use-recent';
import { quietActions } from '#renderer/ui/page-actions';
import { shownChoices } from '#renderer/ui/shown-choices';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', maxHeight: '76cqh' },
  field: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    flexShrink: 0,
  },
  input: {
    flexGrow: 1,
    height: '52px',
    border: 'none',
    outlineStyle: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase400,
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  note: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    flexShrink: 0,
  },
});

/** The field of the finder and the list under it. The letter typed shows at once; the list follows when it is ready. */
export function FinderBody(props: {
  readonly actions: readonly Action[];
  readonly onClose: () => void;
}): ReactNode {
  const styles = useStyles();
  const { onClose } = props;
  const [text, setText] = useState('');
  const [quiet, setQuiet] = useState(quietNow);
  const actions = useMemo(() => [...props.actions, ...quiet], [props.actions, quiet]);
  const { data, outdated, pending } = useFinds(text);
  const recent = useRecent();
  const lookedFor = useLookedFor();
  const navigate = useNavigate();
  // The list follows the answer, so that it is drawn once for each letter.
  const answered = text.trim() === '' ? '' : (data?.text ?? '');
  const sections = useMemo(
    () => sectionsFor({ text: answered, actions, recent, lookedFor, groups: data?.groups ?? [] }),
    [actions, answered, data, lookedFor, recent],
  );
  const busy = outdated || pending;
  const open = (entry: FinderEntry): void => {
    onClose();
    if (entry.hit !== undefined || entry.id === 'all') rememberText(text);
    if (entry.action !== undefined) entry.action.run();
    else if (entry.path !== undefined) void navigate(entry.path);
  };
  const choice = useChoice(sections, busy, open);
  return (
    <div className={styles.body} data-finder="" aria-busy={busy}>
      <div className={styles.field}>
        <Search20Regular />
        <input
          className={styles.input}
          role="combobox"
          aria-label="Find records and actions"
          aria-autocomplete="list"
          aria-expanded={sections.length > 0}
          aria-controls={foundListId}
          {...(choice.current !== undefined && {
            'aria-activedescendant': entryElementId(choice.current.id),
          })}
          placeholder="Find anything: topics, people, lines, actions"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={({ target }) => {
            // The page may have come only after the finder.
            if (text === '') setQuiet(quietNow());
            setText(target.value);
            choice.forget();
          }}
          onKeyDown={choice.onKeyDown}
        />
      </div>
      <FoundList
        sections={sections}
        current={choice.current?.id}
        onPoint={choice.point}
        onChoose={choice.choose}
      />
      <p className={styles.note} role="status">
        {noteFor(text, sections.length, busy ? undefined : data?.complete)}
      </p>
    </div>
  );
}

/** What is shown only once it is asked for. */
function quietNow(): readonly Action[] {
  return [...quietActions(), ...shownChoices()].map((action) => ({ ...ofPage(action), quiet: true }));
}

function noteFor(text: string, found: number, complete: boolean | undefined): string {
  if (complete === false) return 'Still reading the dossier; more may be found in a moment.';
  if (text.trim() !== '' && complete !== undefined && found === 0)
    return 'Nothing is found. Fewer or shorter words find more.';
  return 'Arrow keys choose, Enter opens, Escape closes.';
}
