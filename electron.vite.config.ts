import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** Everything that runs in Node, by the name it gets in out/main. To add one, add a line. */
const mainEntries = {
  main: 'electron/main/index.ts',
  loopback: 'electron/loopback/index.ts',
  cli: 'electron/cli/index.ts',
  'pack-worker': 'electron/usecases/packs/pack-worker.ts',
};

const root = import.meta.dirname;

/** The entries with absolute paths. */
function inputs(entries: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, resolve(root, path)]));
}

/** `#shared/...` and its like are read from tsconfig.json, so that there is one list of them. */
const aliases = { tsconfigPaths: true };

export default defineConfig({
  main: {
    resolve: aliases,
    build: {
      // Bundled, not external: one file to read starts faster than hundreds. Electron's own modules stay external.
      externalizeDeps: false,
      // The command line and the loopback host run on the person's Node, not only on Electron's.
      target: 'node20.19',
      rolldownOptions: {
        // Its native parts cannot be bundled.
        external: ['sharp'],
        input: inputs(mainEntries),
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    resolve: aliases,
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: inputs({ index: 'electron/preload/index.ts' }),
        // A sandboxed preload can load nothing but one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: 'renderer',
    resolve: aliases,
    plugins: [react()],
    build: {
      target: 'es2022',
      minify: true,
      chunkSizeWarningLimit: 4000,
      // A data: address would need a wider content security policy.
      assetsInlineLimit: 0,
      rolldownOptions: { input: inputs({ index: 'renderer/index.html' }) },
    },
  },
});
