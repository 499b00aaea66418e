import type { UseCase } from '#electron/usecases/context';
import type { DossierSession } from '#electron/usecases/dossier/session';
import type { CallName, CallOutput, CheckedInput } from '#shared/contract/calls';
import type { Result } from '#shared/domain/result';

type Answer<O> = Result<O> | Promise<Result<O>>;

/** Answers a call whose input was checked. */
export type Handler<N extends CallName> = (
  session: DossierSession,
  input: CheckedInput<N>,
) => Answer<CallOutput<N>>;

/** The handlers of one area of the contract. */
export type HandlersOf<Calls> = { readonly [N in keyof Calls & CallName]: Handler<N> };

/** Runs a use case on the dossier that is open, or answers why none is. */
export function onDossier<I, O>(useCase: UseCase<I, O>): (session: DossierSession, input: I) => Answer<O> {
  return (session, input) => {
    const context = session.context();
    return context.ok ? useCase(context.value, input) : context;
  };
}
