import type { CoreClient } from '#renderer/api/core-client';
import type { Bridge } from '#shared/contract/bridge';
import { fail } from '#shared/domain/result';

/** The core behind the desktop host's bridge. */
export function bridgeClient(bridge: Bridge): CoreClient {
  return {
    call: async (name, input) => {
      try {
        return await bridge.calls[name](input);
      } catch {
        return fail('core-unreachable');
      }
    },
    subscribe: (listener) => bridge.onEvent(listener),
  };
}
