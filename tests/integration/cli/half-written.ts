/**
 * A process with the signals of the command line that has written a pack beside its target (the path given) and does
 * not come to naming it.
 */
import { endCleanlyOnSignals } from '#electron/cli/ending';
import { nodePackFiles } from '#electron/usecases/packs/pack-files';

endCleanlyOnSignals();
await nodePackFiles.writeNew(process.argv[2] ?? '', Buffer.from('half of a pack'));
process.stdout.write('written\n');
setInterval(() => undefined, 1_000);
