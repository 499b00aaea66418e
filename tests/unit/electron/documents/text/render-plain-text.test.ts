import { expect, it } from 'vitest';
import { renderPlainText } from '#electron/documents/text/render-plain-text';
import { composed } from '#tests/fixtures/packs/composed';

it('begins and ends each section with its marking', () => {
  const pack = composed('full');
  const sections = renderPlainText(pack).trimEnd().split('\n\n\n');
  expect(sections).toHaveLength(pack.sections.length);
  sections.forEach((text, index) => {
    const marking = pack.sections[index]?.marking ?? 'none';
    expect(text.startsWith(`${marking}\n`)).toBe(true);
    expect(text.endsWith(`\n${marking}`)).toBe(true);
  });
});

it('has no markup of its own in the words', () => {
  expect(renderPlainText(composed('full'))).toContain('# Visas & mobility <fast lane>');
});
