import type { CheckedFileView, ComparedTextView } from '#shared/contract/views/packs';

/** What is said of a Word file that was laid beside the dossier, in one sentence or two. */
export function checkedFileWords(file: CheckedFileView): string {
  switch (file.is) {
    case 'unknown':
      return file.controls === 0
        ? 'The file is no pack, or one for the other side, which says nothing of where it comes from.'
        : `The file holds ${counted(file.controls, 'text', 'texts')} of a pack, but no longer says of which.`;
    case 'elsewhere':
      return `The file is ${file.issue === '' ? 'a draft' : file.issue} of ${file.day}, of a meeting that this dossier does not have.`;
    case 'edited':
      return `${editedWords(file)} ${countWords(file)}`;
  }
}

/** What is not done with it yet. */
export const readingBackLater =
  'Nothing was changed. Taking the texts of a file over into the dossier comes in a later version.';

type Edited = Extract<CheckedFileView, { readonly is: 'edited' }>;

function editedWords({ words, copy, day, paper, meeting, issue }: Edited): string {
  const which = copy === 0 ? '' : `, copy ${String(copy)}`;
  const what = words === '' ? `a draft of ${day}` : `${words}${which}, of ${day}`;
  const unknown = words !== '' && issue === null ? ' This dossier has no record of that issue.' : '';
  return `The file is a saved copy of ${what}: ${paper}, ${meeting.label}.${unknown}`;
}

function countWords({ unchanged, loose, texts }: Edited): string {
  const of = (fate: ComparedTextView['fate']): number => texts.filter((text) => text.fate === fate).length;
  const counts = [
    [of('changed'), 'changed'],
    [of('missing'), 'not there as written'],
    [of('spare'), 'there more than once'],
    [of('strange'), 'that the pack did not have'],
  ] as const;
  const differing = counts.filter(([count]) => count > 0).map(([count, what]) => `${String(count)} ${what}`);
  const same = `${counted(unchanged + loose, 'text', 'texts')} as written`;
  const without = loose === 0 ? '' : ` (${String(loose)} without the control that held it)`;
  return `${[...differing, same].join(', ')}${without}.`;
}

const fates: Readonly<Record<ComparedTextView['fate'], string>> = {
  changed: 'Changed',
  missing: 'Not there as written',
  spare: 'There more than once',
  strange: 'Not in the pack as written',
};

/** Which text it is and what became of it: `Changed: Talking point, Text, "Semiconductors" (place 2)`. */
export function comparedTextTitle({ fate, kind, title, field, part }: ComparedTextView): string {
  const named = [kind, field].filter((words) => words !== '').join(', ');
  const whose = title === '' ? '' : ` of "${title}"`;
  const place = part === 1 ? '' : ` (place ${String(part)})`;
  return `${fates[fate]}: ${named === '' ? 'a text of an unknown record' : named}${whose}${place}`;
}

/** Said where the earlier version is not the pack's own. */
export const dossierDiffersWords =
  'The dossier has changed since the draft was written, so this is laid beside its text of today.';

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
