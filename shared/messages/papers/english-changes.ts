/** The wording of what changed since an earlier issue. */
export const englishChanges = {
  changes: {
    title: (since: string): string => `What changed since ${since}`,
    head: (since: string): string => `Changes since ${since}`,
    nothing: 'Nothing changed but number and date.',
    newPaper: 'New paper.',
    added: 'New: ',
    removed: 'Taken out: ',
    was: (words: string): string => `(was: ${words})`,
    takenOut: (words: string): string => `(taken out: ${words})`,
    inAll: (words: number): string => `(${String(words)} words in all)`,
    removedPapers: 'Papers that were taken out',
    movedPapers: 'Papers under another tab',
    moved: (paper: string, was: string): string => `${paper} (was ${was})`,
  },
};
