import { handlers } from '#electron/router/handlers';
import { checkInput } from '#electron/router/validate';
import type { DossierSession } from '#electron/usecases/dossier/session';
import { calls, isCallName, type CallName, type CallOutput, type CheckedInput } from '#shared/contract/calls';
import type { CoreEvent } from '#shared/contract/events';
import { fail, type Result } from '#shared/domain/result';

/** The one way from a host to the use cases. */
export interface Router {
  /**
   * Answers a call by name. Whatever comes in, the answer is data: an unknown name, invalid input and a bug are
   * failures (`call-unknown`, `call-invalid`, `unexpected`), and none of them changes anything.
   */
  call<N extends CallName>(name: N, input: unknown): Promise<Result<CallOutput<N>>>;
  call(name: string, input: unknown): Promise<Result<unknown>>;
  /** Settles once every command that has come in so far has ended. */
  readonly settled: () => Promise<void>;
  /** Hears every event until the returned function is called. */
  readonly subscribe: (listener: (event: CoreEvent) => void) => () => void;
}

/** What a router works with. */
export interface RouterServices {
  readonly session: DossierSession;
  /** Hears of a bug: in which call, and what was thrown. What was thrown may hold content; do not store its message. */
  readonly onBug: (call: CallName, thrown: unknown) => void;
}

type AnyHandler = (session: DossierSession, input: unknown) => Result<unknown> | Promise<Result<unknown>>;

/**
 * A router over a session. Commands that change the dossier run one after another, each on what the one before left;
 * views and the writing of a pack do not wait for them. Packs are issued one after another, so that no number is given
 * out twice, and nobody's typing waits for their files.
 */
export function createRouter({ session, onBug }: RouterServices): Router {
  const inTurn = oneAtATime();
  const issuing = oneAtATime();

  const run = async (name: CallName, input: CheckedInput<CallName>): Promise<Result<unknown>> => {
    try {
      return await (handlers[name] as AnyHandler)(session, input);
    } catch (thrown) {
      onBug(name, thrown);
      return fail('unexpected', { call: name });
    }
  };
  const call = async (name: string, input: unknown): Promise<Result<unknown>> => {
    if (!isCallName(name)) return fail('call-unknown', { call: name.slice(0, 100) });
    const checked = checkInput(name, input);
    if (!checked.ok) return checked;
    const work = (): Promise<Result<unknown>> => run(name, checked.value);
    if (issues.includes(name)) return issuing(work);
    return changesDossier(name) ? inTurn(work) : work();
  };
  return {
    call,
    settled: async () => {
      await Promise.all([inTurn(nothingMore), issuing(nothingMore)]);
    },
    subscribe: (listener) => session.subscribe(listener),
  };
}

/** Commands that number papers: each waits until the one before has its numbers. */
const issues: readonly CallName[] = ['packs.issue', 'packs.issueSeveral'];

/** Commands that write files and leave the dossier as it is. */
const writingOnly: readonly CallName[] = [
  'packs.export',
  'packs.exportSeveral',
  'packs.stopExport',
  'packs.issueAgain',
  'packs.open',
  'meetings.exportCalendar',
];

function changesDossier(name: CallName): boolean {
  return calls[name].kind === 'command' && !writingOnly.includes(name);
}

function nothingMore(): Promise<void> {
  return Promise.resolve();
}

/** Runs work in the order in which it came, each when the one before has ended. The work must not reject. */
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine;
    return mine;
  };
}
