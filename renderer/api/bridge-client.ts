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
    desktop: {
      savePage: async (title) => {
        try {
          return await bridge.savePage(title);
        } catch {
          return fail('core-unreachable');
        }
      },
      dictionary: async (change) => {
        try {
          return await bridge.dictionary(change);
        } catch {
          return [];
        }
      },
      giveSign: async (sign) => {
        try {
          await bridge.giveSign(sign);
        } catch {
          // A sign that nobody hears changes nothing.
        }
      },
    },
  };
}
