import { refuse } from './store-failure';
import type { Batch } from '#shared/domain/dossier/operation';
import { isLasting } from '#shared/domain/record/lasting';
import { isPersonal } from '#shared/domain/record/personal';

/** A batch that can be taken back or done again: its place in the journals, its identity and the call that made it. */
export interface StackEntry {
  readonly sequence: number;
  readonly actor: string;
  readonly n: number;
  readonly command: string;
}

/** What one actor can undo and redo, the next one last. */
export interface Stacks {
  readonly undo: readonly StackEntry[];
  readonly redo: readonly StackEntry[];
}

/** The stacks of each actor: nobody undoes what somebody else did. */
export type StacksByActor = Readonly<Record<string, Stacks>>;

/** Steps of undo that are kept. */
const deepestUndo = 100;

const none: Stacks = { undo: [], redo: [] };

/** The stacks of one actor. */
export function stacksOf(stacks: StacksByActor, actor: string): Stacks {
  return stacks[actor] ?? none;
}

/** The next step in a direction, or that of one change; refuses `nothing-to-...` or `undo-passed` where there is none. */
export function stepOf(stacks: Stacks, kind: keyof Stacks, change: number | undefined): StackEntry {
  if (change === undefined) return stacks[kind].at(-1) ?? refuse(`nothing-to-${kind}`);
  return stacks[kind].findLast(({ n }) => n === change) ?? refuse('undo-passed');
}

function isReverted(entry: StackEntry, batch: Batch): boolean {
  return entry.actor === batch.reverts?.actor && entry.n === batch.reverts.n;
}

function afterBatch({ undo, redo }: Stacks, batch: Batch, sequence: number): Stacks {
  const { actor, n, command, reverts } = batch;
  if (reverts === undefined)
    return { undo: [...undo, { sequence, actor, n, command }].slice(-deepestUndo), redo: [] };
  const [from, to] = reverts.kind === 'undo' ? [undo, redo] : [redo, undo];
  const moved = from.filter((entry) => isReverted(entry, batch));
  const left = from.filter((entry) => !isReverted(entry, batch));
  const grown = [...to, ...moved].slice(-deepestUndo);
  return reverts.kind === 'undo' ? { undo: left, redo: grown } : { undo: grown, redo: left };
}

/**
 * True for a batch that is no step to take back: one that records what has left the desk, or sets a person's own marks
 * alone.
 */
function stands({ operations, reverts }: Batch): boolean {
  if (operations.some(({ kind }) => isLasting(kind))) return true;
  return reverts === undefined && operations.length > 0 && operations.every(({ kind }) => isPersonal(kind));
}

/** The stacks after one more batch of the journal, whose place is `sequence`. */
export function recordOnStacks(stacks: StacksByActor, batch: Batch, sequence: number): StacksByActor {
  if (stands(batch)) return stacks;
  return { ...stacks, [batch.actor]: afterBatch(stacksOf(stacks, batch.actor), batch, sequence) };
}
