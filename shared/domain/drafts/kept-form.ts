import { z } from '#shared/domain/zod';

/**
 * The forms whose texts are kept until they are saved or given up (decision 0007): what each asks for, and its texts by
 * the name of the value, with their labels. What else was chosen in a form is kept with them.
 */
export const keptForms = {
  relationship: { title: 'New relationship', texts: { partner: 'Partner' } },
  person: {
    title: 'New person',
    texts: { name: 'Name', office: 'Office', organisation: 'Organisation' },
  },
  topic: { title: 'New topic', texts: { title: 'Title' } },
  figure: { title: 'Key figure', texts: { label: 'What it counts', unit: 'Unit' } },
  source: { title: 'Source', texts: { title: 'Title', publisher: 'Publisher', url: 'Address (https:)' } },
  sensitivity: { title: 'New sensitivity', texts: { text: 'What to avoid, and why' } },
  point: { title: 'New talking point', texts: { question: 'If asked', text: 'Wording' } },
  meeting: { title: 'New meeting', texts: { title: 'Title', place: 'Place' } },
  programmeEntry: {
    title: 'Entry of the programme',
    texts: { text: 'What happens', place: 'Where', greeter: 'Who greets' },
  },
  agreed: { title: 'Agreed', texts: { text: 'What was agreed' } },
  commitment: {
    title: 'New commitment',
    texts: {
      title: 'What was promised',
      homeOwner: 'Owner on our side',
      partnerOwner: 'Owner on their side',
    },
  },
} as const;

/** The name of a form whose texts are kept. */
export type KeptFormName = keyof typeof keptForms;

/** What a form held when it was kept: by name the values that are others than it began with, and the address in the window at which it was filled in. */
export interface KeptForm {
  readonly place: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const keptFormSchema: z.ZodType<KeptForm> = z.object({
  place: z.string().regex(/^\/(?!\/)/),
  values: z.record(z.string(), z.json()),
});

const prefix = 'form.';

/** The name under which the texts of a form are kept where those of a field have the name of the field. */
export function formField(name: KeptFormName): string {
  return `${prefix}${name}`;
}

/** The form that is kept under a name, or `undefined` where that is the name of a field. */
export function formOf(field: string): KeptFormName | undefined {
  const name = field.startsWith(prefix) ? field.slice(prefix.length) : '';
  return isKeptFormName(name) ? name : undefined;
}

/** Reads what was kept of a form; `undefined` for what no form of ours kept. */
export function readKeptForm(value: unknown): KeptForm | undefined {
  const read = keptFormSchema.safeParse(value);
  return read.success ? read.data : undefined;
}

/** The labels of a form's texts, by the name of the value. */
export function textLabels(name: KeptFormName): Readonly<Record<string, string>> {
  return keptForms[name].texts;
}

function isKeptFormName(name: string): name is KeptFormName {
  return Object.hasOwn(keptForms, name);
}
