import { Options20Regular } from '@fluentui/react-icons';
import type { PageAction } from '#renderer/ui/page-actions';

/** What is chosen on a page by one press or from a list; texts and the forms of dialogs have ways of their own. */
const choosers = [
  'select:enabled',
  'input:is([type=radio], [type=checkbox]):enabled',
  'button:is([aria-pressed], [aria-expanded], [role=tab]):enabled:not([aria-haspopup])',
  'nav button:enabled',
];

const apart = 'form, [contenteditable], [role=toolbar], [role=dialog]';

const icon = <Options20Regular />;

/** Every choice that the page leaves open now: entries of lists, tabs, radio buttons, boxes, switches, what unfolds. */
export function shownChoices(): readonly PageAction[] {
  return [...document.querySelectorAll<HTMLElement>(`main :is(${choosers.join()})`)]
    .filter((element) => element.checkVisibility() && element.closest(apart) === null)
    .flatMap(choicesOf)
    .map((choice, index) => ({ id: `choice:${String(index)}`, icon, ...choice }));
}

type Choice = Pick<PageAction, 'label' | 'run'>;

function choicesOf(element: HTMLElement): readonly Choice[] {
  if (element instanceof HTMLSelectElement) return entriesOf(element);
  const name = nameOf(element);
  const run = (): void => {
    element.click();
  };
  const press = (label: string): readonly Choice[] => [{ label, run }];
  const isOn = isChosen(element);
  const group = groupOf(element);
  if (group !== null) return isOn ? [] : press(`${group}: ${name}`);
  const [off, on] = element.ariaExpanded === null ? ['off', 'on'] : ['close', 'open'];
  return name === '' ? [] : press(`${name}: ${isOn ? off : on}`);
}

function isChosen(element: HTMLElement): boolean {
  if (element instanceof HTMLInputElement) return element.checked;
  const { ariaPressed, ariaSelected, ariaExpanded, ariaCurrent } = element;
  return [ariaPressed ?? ariaSelected ?? ariaExpanded, ariaCurrent].includes('true');
}

/** What it is one choice of; `null` for what is on or off by itself. */
function groupOf(element: HTMLElement): string | null {
  if (element.role === 'tab') return 'Show';
  if (element.ariaExpanded !== null) return null;
  if (element instanceof HTMLInputElement && element.type === 'checkbox') return null;
  const group = element.closest('[role=group], [role=radiogroup], fieldset, nav');
  return group === null ? null : nameOf(group) || null;
}

function entriesOf(list: HTMLSelectElement): readonly Choice[] {
  const name = nameOf(list);
  return [...list.options]
    .filter(({ selected, disabled }) => !selected && !disabled)
    .map(({ text, index }) => ({
      label: `${name}: ${text.trim()}`,
      run: () => {
        if (!list.isConnected) return;
        list.selectedIndex = index;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      },
    }));
}

/** Without what a tab keeps in reserve for its bold face. */
function wordsShown({ innerText }: HTMLElement): string {
  return innerText.replaceAll(/\s+/g, ' ').trim();
}

/** What a control is called, as assistive technology reads it out. */
function nameOf(element: Element): string {
  const own = element.getAttribute('aria-label');
  if (own !== null) return own;
  const by = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter((id) => id !== '');
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  const named = by.length > 0 ? by.map((id) => document.getElementById(id)) : labels;
  const words = named.map((one) => one?.textContent.trim() ?? '').join(' ');
  return words === '' && element instanceof HTMLButtonElement ? wordsShown(element) : words;
}
