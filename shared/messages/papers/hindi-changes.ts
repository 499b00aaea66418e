import type { englishChanges } from '#shared/messages/papers/english-changes';

/** The wording of what changed since an earlier issue, in Hindi. */
export const hindiChanges: typeof englishChanges = {
  changes: {
    title: (since) => `${since} के बाद क्या बदला`,
    head: (since) => `${since} के बाद के परिवर्तन`,
    nothing: 'संख्या और तिथि के अतिरिक्त कुछ नहीं बदला।',
    newPaper: 'नया पत्र।',
    added: 'नया: ',
    removed: 'हटाया गया: ',
    was: (words) => `(पहले: ${words})`,
    takenOut: (words) => `(हटाया गया: ${words})`,
    inAll: (words) => `(कुल ${String(words)} शब्द)`,
    removedPapers: 'हटाए गए पत्र',
    movedPapers: 'दूसरे टैब में रखे गए पत्र',
    moved: (paper, was) => `${paper} (पहले ${was})`,
  },
};
