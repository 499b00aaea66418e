import type { UseCase } from '#electron/usecases/context';
import { markingLabel } from '#electron/usecases/views/field-view';
import type { CheckedInput } from '#shared/contract/calls';
import type { PageMarkingView } from '#shared/contract/views/common';
import { markingOfRecords } from '#shared/domain/marking/marking-of-records';
import { succeed } from '#shared/domain/result';

/** What a page bears when it is printed. */
export const markingOfPage: UseCase<CheckedInput<'markings.ofPage'>, PageMarkingView> = ({ view }, input) => {
  const { marking, unmarked } = markingOfRecords(view, input.records, input.people);
  return succeed({ marking: markingLabel(view, marking), unmarked });
};
