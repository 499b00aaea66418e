import type { Call } from '#shared/contract/call';
import { agendaCalls } from '#shared/contract/calls/agenda';
import { chartsCalls } from '#shared/contract/calls/charts';
import { dayCalls } from '#shared/contract/calls/day';
import { dossierCalls } from '#shared/contract/calls/dossier';
import { meetingsCalls } from '#shared/contract/calls/meetings';
import { overviewCalls } from '#shared/contract/calls/overview';
import { packsCalls } from '#shared/contract/calls/packs';
import { pointsCalls } from '#shared/contract/calls/points';
import { recordsCalls } from '#shared/contract/calls/records';
import { registersCalls } from '#shared/contract/calls/registers';
import { searchCalls } from '#shared/contract/calls/search';
import { topicsCalls } from '#shared/contract/calls/topics';
import type { z } from '#shared/domain/zod';

/**
 * Every call between a window (or the command line) and the core, once; each area has its own file. Router, hosts,
 * preload and the window's client are derived from this map (CONTRIBUTING, 'Add one call').
 */
export const calls = {
  ...dossierCalls,
  ...recordsCalls,
  ...overviewCalls,
  ...topicsCalls,
  ...pointsCalls,
  ...meetingsCalls,
  ...agendaCalls,
  ...dayCalls,
  ...registersCalls,
  ...packsCalls,
  ...chartsCalls,
  ...searchCalls,
} as const satisfies Readonly<Record<string, Call<z.ZodType, unknown>>>;

/** The name of a call. */
export type CallName = keyof typeof calls;

/** What a caller passes (defaults may be left out). */
export type CallInput<N extends CallName> = z.input<(typeof calls)[N]['input']>;

/** What a handler receives, after validation. */
export type CheckedInput<N extends CallName> = z.output<(typeof calls)[N]['input']>;

/** What a call answers when it succeeds. */
export type CallOutput<N extends CallName> = NonNullable<(typeof calls)[N]['output']>;

/** True for the name of a call. */
export function isCallName(name: string): name is CallName {
  return Object.hasOwn(calls, name);
}
