import shipped from '#resources/templates/meetings.json';
import type { UseCase } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { MeetingTemplate } from '#shared/contract/views/meetings';
import { itemPurposes } from '#shared/domain/meeting/agenda-item';
import { meetingKinds } from '#shared/domain/meeting/meeting';
import { succeed } from '#shared/domain/result';
import { z } from '#shared/domain/zod';

const minutes = z.number().int().min(0).max(1440);

/** The outlines that ship with the product (resources/templates): our own suggestion, no record of any meeting. */
export const meetingTemplates: readonly MeetingTemplate[] = z
  .strictObject({
    about: z.string(),
    templates: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        type: z.enum(meetingKinds),
        minutes,
        items: z.array(z.strictObject({ title: z.string(), minutes, purpose: z.enum(itemPurposes) })),
      }),
    ),
  })
  .parse(shipped).templates;

/** The outlines to start a meeting from. */
export const listTemplates: UseCase<CheckedInput<'meetings.templates'>, readonly MeetingTemplate[]> = () =>
  succeed(meetingTemplates);
