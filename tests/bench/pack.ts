import type { Bench } from './measure';
/** placeholder while the packs are being written */
export const packBench: Bench = { name: 'pack', run: () => Promise.resolve([]) };
