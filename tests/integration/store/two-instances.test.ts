import { beforeAll, describe, expect, it } from 'vitest';
import { verifyDossier } from '#electron/store/dossier';
import { seeded } from '#tests/fixtures/seeded';
import { created, newFolder, valueOf } from '#tests/unit/electron/store/support';
import { bundledDesk, Desk } from './processes';

const tries = 100;
let program = '';

beforeAll(async () => {
  program = await bundledDesk();
});

describe('several processes that open one dossier at once', () => {
  it('are never let in together, over a stale lock or a free one', async () => {
    const folder = await newFolder();
    valueOf(await (await created(folder)).close());
    const start = async (): Promise<Desk> => {
      const desk = new Desk(program, 'open', folder);
      await desk.told(1);
      return desk;
    };
    const desks = await Promise.all([start(), start(), start()]);
    const below = seeded(5);
    let taken = 0;
    for (let round = 0; round < tries; round += 1) {
      const expected = desks.map((desk) => desk.lines.length + 1);
      for (const desk of desks) desk.say('open');
      const answers = await Promise.all(desks.map((desk, index) => desk.told(expected[index]!)));
      const holders = desks.filter((_, index) => answers[index] === 'opened');
      expect(holders).toHaveLength(1);
      expect(answers.filter((answer) => answer === 'dossier-locked')).toHaveLength(2);
      const holder = holders[0]!;
      if (below(3) === 0) {
        await holder.kill();
        desks[desks.indexOf(holder)] = await start();
        taken += 1;
      } else {
        holder.say('close');
        await holder.told(holder.lines.length + 1);
      }
    }
    expect(taken).toBeGreaterThan(20);
    await Promise.all(desks.map((desk) => desk.kill()));
    valueOf(await verifyDossier(folder));
  });

  it('may be killed on the way in, and let the next one in all the same', async () => {
    const folder = await newFolder();
    valueOf(await (await created(folder)).close());
    const below = seeded(6);
    for (let round = 0; round < 15; round += 1) {
      const [first, second] = [new Desk(program, 'open', folder), new Desk(program, 'open', folder)];
      await Promise.all([first.told(1), second.told(1)]);
      first.say('open');
      await new Promise((later) => setTimeout(later, below(4)));
      await first.kill();
      second.say('open');
      expect(await second.told(2)).toBe('opened');
      await second.kill();
    }
  });
});
