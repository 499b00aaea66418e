import { expect, it } from 'vitest';
import {
  formField,
  formOf,
  keptForms,
  readKeptForm,
  type KeptFormName,
} from '#shared/domain/drafts/kept-form';
import { fieldsOf, kinds, type KindName } from '#shared/domain/record/kinds';

it('names each form as no field of any kind is named', () => {
  const fields = new Set(Object.keys(kinds).flatMap((kind) => Object.keys(fieldsOf(kind as KindName))));
  for (const name of Object.keys(keptForms) as KeptFormName[]) {
    expect(formOf(formField(name))).toBe(name);
    expect(fields.has(formField(name))).toBe(false);
  }
  for (const field of fields) expect(formOf(field)).toBeUndefined();
  expect(formOf('form.toString')).toBeUndefined();
});

it.each([
  [{ place: '/topics/t', values: { title: 'Trade' } }, true],
  [{ place: '//elsewhere.example', values: {} }, false],
  [{ place: 'https://elsewhere.example', values: {} }, false],
  [{ place: '/topics' }, false],
  ['Trade', false],
  [null, false],
])('reads %j: %s', (value, isRead) => {
  expect(readKeptForm(value)).toEqual(isRead ? value : undefined);
});
