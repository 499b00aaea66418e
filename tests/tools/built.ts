import { buildWhenNeeded } from '#electron/launch/build-when-needed.mjs';

/** Integration and window tests run what a person runs: the build in `out/`, made once for all of them. */
export async function setup(): Promise<void> {
  await buildWhenNeeded({ note: () => undefined });
}
