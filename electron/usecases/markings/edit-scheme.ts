import { changesOf, find, positionChanges, save, saveNew } from '#electron/usecases/changes';
import type { UseCase, UseCaseContext } from '#electron/usecases/context';
import type { CheckedInput } from '#shared/contract/calls';
import type { Made, Saved } from '#shared/contract/views/common';
import type { Change } from '#shared/domain/dossier/operation';
import type { MarkingCaveat, MarkingLevel } from '#shared/domain/marking/marking';
import { markingUses, type MarkingUse } from '#shared/domain/marking/scheme-use';
import { kindName, kinds } from '#shared/domain/record/kinds';
import { comparePositions, moveTo, positionsAfter } from '#shared/domain/record/position';
import { fail, succeed, type Result } from '#shared/domain/result';
import { settingsId } from '#shared/domain/settings/dossier-settings';

/** The two kinds of which a scheme is made. */
type PartKind = 'markingLevel' | 'markingCaveat';
type Part = MarkingLevel | MarkingCaveat;

/** Adds a level above all others, or a caveat behind them, to the dossier's scheme. Its wording is like no other's. */
export const addMarking: UseCase<CheckedInput<'markings.add'>, Made> = async (context, { part, label }) => {
  const scheme = find(context, 'markingScheme', schemeOf(context));
  if (!scheme.ok) return scheme;
  const free = checkWording(context, { part, scheme: scheme.value.id, label });
  if (!free.ok) return free;
  const last = partsOf(context, part, scheme.value.id).at(-1)?.position ?? null;
  const [position = ''] = positionsAfter(last, 1);
  const id = context.newId();
  const fields = { scheme: scheme.value.id, label, position };
  return saveNew(context, 'markings.add', id, changesOf(part, id, fields));
};

/** Moves a level or a caveat within its scheme. Of two levels the later one is the higher. */
export const moveMarking: UseCase<CheckedInput<'markings.move'>, Saved> = async (
  context,
  { record, index },
) => {
  const kind = kindOf(context, record);
  if (kind === undefined) return fail('record-unknown', { kind: 'marking', record });
  const moved = find(context, kind, record);
  if (!moved.ok) return moved;
  const siblings = partsOf(context, kind, moved.value.scheme ?? '');
  return save(context, 'markings.move', positionChanges(kind, moveTo(siblings, record, index)));
};

/** Refuses a wording that is empty, or that another level or caveat of the scheme has: papers could not tell them apart. */
export function checkEditedWording(
  context: UseCaseContext,
  { kind, record, field, value }: Change,
): Result<void> {
  if ((kind !== 'markingLevel' && kind !== 'markingCaveat') || field !== 'label') return succeed(undefined);
  const scheme = context.view.get(kind, record)?.scheme ?? '';
  return checkWording(context, {
    part: kind,
    scheme,
    label: typeof value === 'string' ? value : '',
    but: record,
  });
}

/**
 * Refuses to delete a level or caveat that records bear, also deleted ones, which an undo brings back, and the only
 * level: what bears it would be without a marking.
 */
export function checkUnused(context: UseCaseContext, record: string): Result<void> {
  const kind = kindOf(context, record);
  const part = kind === undefined ? undefined : context.view.get(kind, record);
  if (kind === undefined || part === undefined) return succeed(undefined);
  const uses = markingUses(context.view).get(record) ?? [];
  if (uses.length > 0) {
    return fail('marking-in-use', { label: part.label, where: uses.flatMap(useInWords).join(', ') });
  }
  const isOnly = kind === 'markingLevel' && partsOf(context, kind, part.scheme ?? '').length <= 1;
  return isOnly ? fail('marking-only-level', { label: part.label }) : succeed(undefined);
}

/** `12 talking points`, and `1 deleted meeting ("Round of talks")` for what could come back. */
function useInWords({ kind, count, deleted }: MarkingUse): readonly string[] {
  const named = deleted.slice(0, 3).map((title) => `"${title}"`);
  const titles = [...named, ...(deleted.length > named.length ? ['...'] : [])].join(', ');
  return [
    ...(count > 0 ? [`${String(count)} ${kindName(kind, count)}`] : []),
    ...(deleted.length > 0
      ? [`${String(deleted.length)} deleted ${kindName(kind, deleted.length)} (${titles})`]
      : []),
  ];
}

function checkWording(
  context: UseCaseContext,
  given: { readonly part: PartKind; readonly scheme: string; readonly label: string; readonly but?: string },
): Result<void> {
  const label = given.label.trim();
  const kind = kinds[given.part].label.toLowerCase();
  if (label === '') return fail('field-invalid', { label: 'Wording', kind, reason: 'it is empty' });
  const others = (['markingLevel', 'markingCaveat'] as const)
    .flatMap((part): readonly Part[] => partsOf(context, part, given.scheme))
    .filter(({ id }) => id !== given.but);
  const taken = others.some((other) => other.label.trim().toLowerCase() === label.toLowerCase());
  return taken
    ? fail('field-invalid', { label: 'Wording', kind, reason: 'another marking of the scheme has it' })
    : succeed(undefined);
}

function partsOf({ view }: UseCaseContext, kind: PartKind, scheme: string): readonly Part[] {
  return [...view.by(kind, 'scheme', scheme)].sort(comparePositions);
}

function kindOf({ dossier }: UseCaseContext, record: string): PartKind | undefined {
  const kind = dossier.state().get(record)?.kind;
  return kind === 'markingLevel' || kind === 'markingCaveat' ? kind : undefined;
}

function schemeOf({ view }: UseCaseContext): string | null {
  return view.get('dossierSettings', settingsId)?.scheme ?? null;
}
