/** What the desktop window asks before it closes over something that was typed and is not saved. */
export const leavingQuestion = {
  message: 'Not everything that you typed is saved.',
  detail:
    'Stay to finish it. If you close Chancery now, what stands in an open form is gone; texts of the dossier that could not be saved are offered again at the next start.',
  answers: { stay: 'Stay', leave: 'Close all the same' },
} as const;
