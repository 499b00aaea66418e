import { describe, expect, it } from 'vitest';
import { Steps } from '#renderer/ui/steps';

/** A list that answers late: it notes the places it was asked for, and whether two were asked for at once. */
function slowList(refused: readonly number[] = []): {
  readonly asked: number[];
  readonly atOnce: () => number;
  readonly moveTo: (index: number) => Promise<unknown>;
} {
  const asked: number[] = [];
  let running = 0;
  let most = 0;
  const moveTo = async (index: number): Promise<unknown> => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    asked.push(index);
    running -= 1;
    return refused.includes(index) ? null : {};
  };
  return { asked, atOnce: () => most, moveTo };
}

describe('steps faster than the list follows', () => {
  it('go on from one another, one at a time, and stop at the end', async () => {
    const list = slowList();
    const steps = new Steps(1);
    for (let press = 0; press < 5; press += 1) void steps.step(1, 5, list.moveTo);
    await steps.step(1, 5, list.moveTo);
    expect(list.asked).toEqual([2, 3, 4]);
    expect(list.atOnce()).toBe(1);
    steps.show(4);
    await steps.step(-1, 5, list.moveTo);
    expect(list.asked).toEqual([2, 3, 4, 3]);
  });

  it('do not lose their aim to what the list shows of an earlier step', async () => {
    const list = slowList();
    const steps = new Steps(0);
    void steps.step(1, 9, list.moveTo);
    void steps.step(1, 9, list.moveTo);
    steps.show(1);
    await steps.step(1, 9, list.moveTo);
    expect(list.asked).toEqual([1, 2, 3]);
  });

  it('begin anew from where the list shows it after one was refused, or after somebody else moved it', async () => {
    const list = slowList([1]);
    const steps = new Steps(0);
    await steps.step(1, 9, list.moveTo);
    await steps.step(1, 9, list.moveTo);
    steps.show(6);
    await steps.step(1, 9, list.moveTo);
    expect(list.asked).toEqual([1, 1, 7]);
  });
});
