import type { UseFormReturn } from 'react-hook-form';
import type { CallInput, CheckedInput } from '#shared/contract/calls';

/** The form of a new meeting. */
export type NewMeetingForm = UseFormReturn<
  CallInput<'meetings.create'>,
  unknown,
  CheckedInput<'meetings.create'>
>;
