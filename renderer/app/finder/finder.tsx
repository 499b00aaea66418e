import { Dialog, DialogSurface, makeStyles, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { useMemo, useState, type ReactNode } from 'react';
import { Autocomplete, Input, Menu, TextField } from 'react-aria-components';
import { useNavigate } from 'react-router';
import type { Action } from '#renderer/app/actions/actions';
import { FinderSection } from '#renderer/app/finder/finder-section';
import { sectionsFor, type FinderEntry } from '#renderer/app/finder/sections';
import { useFinds } from '#renderer/app/finder/use-finds';
import { useRecent } from '#renderer/app/finder/use-recent';
import { ScrollRegion } from '#renderer/ui/scroll-region';

const useStyles = makeStyles({
  surface: {
    padding: 0,
    width: 'min(720px, 94vw)',
    maxWidth: 'none',
    marginTop: '8vh',
    maxHeight: '76vh',
    overflow: 'hidden',
  },
  body: { display: 'flex', flexDirection: 'column', maxHeight: '76vh' },
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
    '::-webkit-search-cancel-button': { display: 'none' },
  },
  menu: { overflowY: 'auto', padding: tokens.spacingHorizontalS, outlineStyle: 'none', minHeight: 0 },
  note: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    flexShrink: 0,
  },
});

/** Finds records and actions while one types; arrow keys choose, Enter opens. */
export function Finder(props: {
  readonly actions: readonly Action[];
  readonly onClose: () => void;
}): ReactNode {
  const styles = useStyles();
  const { actions, onClose } = props;
  const [text, setText] = useState('');
  const { data, outdated, pending } = useFinds(text);
  const recent = useRecent();
  const navigate = useNavigate();
  const sections = useMemo(
    () => sectionsFor({ text, actions, recent, groups: data?.groups ?? [] }),
    [actions, data, recent, text],
  );
  const choose = (entry: FinderEntry): void => {
    onClose();
    if (entry.action !== undefined) entry.action.run();
    else if (entry.path !== undefined) void navigate(entry.path);
  };
  return (
    <Dialog
      open
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface} aria-label="Find anything">
        <div className={styles.body} data-finder="" aria-busy={outdated || pending}>
          <Autocomplete inputValue={text} onInputChange={setText}>
            <TextField aria-label="Find records and actions" className={styles.field}>
              <Search20Regular />
              <Input className={styles.input} placeholder="Find anything: topics, people, lines, actions" />
            </TextField>
            <ScrollRegion className={styles.menu} label="What was found">
              <Menu aria-label="Found">
                {sections.map((section) => (
                  <FinderSection key={section.id} section={section} choose={choose} />
                ))}
              </Menu>
            </ScrollRegion>
          </Autocomplete>
          <p className={styles.note} role="status">
            {noteFor(text, sections.length, data?.complete)}
          </p>
        </div>
      </DialogSurface>
    </Dialog>
  );
}

function noteFor(text: string, found: number, complete: boolean | undefined): string {
  if (complete === false) return 'Still reading the dossier; more may be found in a moment.';
  if (text.trim() !== '' && complete !== undefined && found === 0)
    return 'Nothing is found. Fewer or shorter words find more.';
  return 'Arrow keys choose, Enter opens, Escape closes.';
}
