import { expect, it } from 'vitest';
import { changedValues } from '#renderer/data/forms/changed-values';

const figure = { label: 'Trade in goods', value: 38.1, unit: 'GBP bn', asOf: '2023', source: null };

it('keeps of a form only what was changed: the rest is what the record holds when the form is opened again', () => {
  const kept = changedValues('figure', figure, { ...figure, label: 'Trade in goods and services' });
  expect(kept).toEqual({ label: 'Trade in goods and services' });
  expect({ ...figure, value: 39.2, ...kept }).toMatchObject({ value: 39.2, asOf: '2023' });
});

it('keeps what was chosen beside a text, and a text that was emptied', () => {
  const nothing = { text: '', as: 'outcome', owner: '', due: '' };
  const kept = changedValues('agreed', nothing, { ...nothing, text: 'To meet again', as: 'ours' });
  expect(kept).toEqual({ text: 'To meet again', as: 'ours' });
  expect(changedValues('figure', figure, { ...figure, label: 'Trade', unit: '', value: Number.NaN })).toEqual(
    { label: 'Trade', unit: '', value: null },
  );
});

it('leaves the button that is pressed now to say under what and for what use', () => {
  const pressed = { relationship: 'r', under: 'old', title: '' };
  expect({
    ...{ ...pressed, under: 'new' },
    ...changedValues('topic', pressed, { ...pressed, title: 'Trade' }),
  }).toEqual({ relationship: 'r', under: 'new', title: 'Trade' });
});

it('keeps nothing of a form in which no text was typed', () => {
  expect(changedValues('figure', figure, figure)).toBeUndefined();
  expect(changedValues('figure', figure, { ...figure, value: 39.2, label: '' })).toBeUndefined();
  expect(changedValues('sensitivity', { text: [] }, { text: [] })).toBeUndefined();
});
