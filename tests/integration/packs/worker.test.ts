import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { renderWord } from '#electron/documents/word/render-word';
import { workerRenderer, type WorkerRenderer } from '#electron/usecases/packs/worker-renderer';
import type { PackDocument } from '#shared/domain/pack/pack-document';
import { composed } from '#tests/fixtures/packs/composed';

const built = resolve(import.meta.dirname, '../../../out/main/pack-worker.js');
const open: WorkerRenderer[] = [];

function start(): WorkerRenderer {
  const renderer = workerRenderer(built);
  open.push(renderer);
  return renderer;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((renderer) => renderer.close()));
});

describe('the thread that renders packs', () => {
  it('gives the bytes that the same rendering gives here', async () => {
    const { render } = start();
    const pack = composed('full');
    expect(Buffer.compare(await render(pack), await renderWord(pack))).toBe(0);
  });

  it('renders several packs at once and mixes up none', async () => {
    const { render } = start();
    const packs = [composed('full'), composed('agenda'), composed('points'), composed('shared-agenda')];
    const rendered = await Promise.all(packs.map((pack) => render(pack)));
    for (const [index, pack] of packs.entries()) {
      expect(Buffer.compare(rendered[index] ?? new Uint8Array(), await renderWord(pack))).toBe(0);
    }
  });

  it('tells of a document that it cannot render, and renders the next one', async () => {
    const { render } = start();
    await expect(render({ sections: 'none' } as unknown as PackDocument)).rejects.toThrow(
      'could not be rendered',
    );
    expect((await render(composed('agenda'))).length).toBeGreaterThan(1000);
  });

  it('can be started beforehand, more than once, and renders the same', async () => {
    const renderer = start();
    renderer.warm();
    renderer.warm();
    const pack = composed('agenda');
    expect(Buffer.compare(await renderer.render(pack), await renderWord(pack))).toBe(0);
    await renderer.close();
    renderer.warm();
    expect((await renderer.render(pack)).length).toBeGreaterThan(1000);
  });

  it('starts anew after its thread was ended', async () => {
    const renderer = start();
    await renderer.render(composed('agenda'));
    await renderer.close();
    expect((await renderer.render(composed('agenda'))).length).toBeGreaterThan(1000);
  });

  it('tells those who wait when the thread cannot start', async () => {
    const renderer = workerRenderer(resolve(import.meta.dirname, 'no-such-worker.js'));
    await expect(renderer.render(composed('agenda'))).rejects.toThrow();
  });
});
