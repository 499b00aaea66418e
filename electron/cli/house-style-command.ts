import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { finish } from '#electron/cli/output';
import { command, given, reading, run, writing, type DossierOptions } from '#electron/cli/running';
import { templateFile } from '#electron/cli/template-file';
import type { Core } from '#electron/host/start-core';

interface HouseStyleOptions extends DossierOptions {
  readonly use?: string;
  readonly builtIn?: true;
  readonly save?: string;
}

/** The command that says and chooses how a dossier's packs look. */
export function addHouseStyle(program: Command, core: Core): void {
  command(program, 'house-style', "say or choose how a dossier's packs look")
    .requiredOption('--dossier <dir>', 'the dossier', given)
    .option('--use <file>', 'take this Word file as the template of every pack', given)
    .addOption(new Option('--built-in', 'return to the look that is built in').conflicts('use'))
    .addOption(
      new Option('--save <dir>', 'write the built-in look as a template to start from').conflicts([
        'use',
        'builtIn',
      ]),
    )
    .action((options: HouseStyleOptions) =>
      run(core, options, async (output) => {
        const { use, builtIn, save } = options;
        if (use !== undefined) {
          const template = await templateFile(use);
          const chosen = template.ok
            ? await writing(core, options, (router) => router.call('packs.chooseStyle', template.value))
            : template;
          finish(
            output,
            chosen,
            () => 'The template is sound. Packs of this dossier take its look from now on.',
          );
        } else if (builtIn === true) {
          const back = await writing(core, options, (router) => router.call('packs.useBuiltInStyle', {}));
          finish(output, back, () => 'Packs of this dossier have the look that is built in.');
        } else if (save !== undefined) {
          const target = { folder: resolve(save) };
          const saved = await reading(core, options, (router) =>
            router.call('packs.saveBuiltInStyle', target),
          );
          finish(output, saved, ({ path }) => path);
        } else {
          const style = await reading(core, options, (router) => router.call('packs.style', {}));
          finish(output, style, ({ name }) => name ?? 'built in');
        }
      }),
    );
}
