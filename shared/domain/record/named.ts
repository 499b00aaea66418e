import type { KindName } from '#shared/domain/record/kinds';

/** What a record of a kind is chosen and told from others by, and cannot be without. */
const names: Readonly<Partial<Record<KindName, readonly string[]>>> = {
  dossierSettings: ['title', 'home'],
  relationship: ['name', 'partner'],
  person: ['name'],
  topic: ['title'],
  keyFigure: ['label'],
  source: ['title'],
  meeting: ['title'],
  commitment: ['title'],
  negotiation: ['title'],
  chapter: ['name'],
  issue: ['title'],
};

/** True where `value` would leave a record of the kind without its name. */
export function leavesNameless(kind: KindName, field: string, value: unknown): boolean {
  return names[kind]?.includes(field) === true && typeof value === 'string' && value.trim() === '';
}
