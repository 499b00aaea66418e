import { pressing } from '#electron/usecases/overview/pressing';
import { linkTo } from '#electron/usecases/views/field-view';
import type { OverviewView } from '#shared/contract/views/overview';
import { dueState } from '#shared/domain/commitment/commitments';
import type { DossierView } from '#shared/domain/dossier/view';
import { isIllustrative } from '#shared/domain/record/define-kind';

/** Promises of either side that are overdue or due soon, the oldest first; and how all of them stand. */
export function commitmentsToKeep(view: DossierView, today: string): OverviewView['commitments'] {
  const all = view.all('commitment').map((commitment) => ({ commitment, due: dueState(commitment, today) }));
  const due = { overdue: 0, due: 0, open: 0, closed: 0 };
  for (const one of all) due[one.due] += 1;
  const pressingOnes = all
    .filter((one) => one.due === 'overdue' || one.due === 'due')
    .sort((left, right) => ((left.commitment.dueDate ?? '') < (right.commitment.dueDate ?? '') ? -1 : 1));
  return {
    due,
    ...pressing(pressingOnes, ({ commitment, due: standing }) => ({
      commitment: linkTo(commitment),
      relationship: commitment.relationship ?? '',
      owners: [commitment.homeOwner, commitment.partnerOwner].filter(Boolean).join(' / '),
      due: standing,
      dueDate: commitment.dueDate,
      illustrative: isIllustrative(commitment, 'title') || isIllustrative(commitment, 'dueDate'),
    })),
  };
}
