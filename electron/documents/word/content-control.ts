import { longestControlName } from '#electron/documents/word/control-tags';
import { xmlEscaped, xmlLine, xmlQuoted } from '#electron/documents/word/xml-text';

/** What a content control is called: its tag for programs, its title for readers, and a number of its own. */
export interface ControlName {
  readonly tag: string;
  readonly title: string;
  readonly id: number;
}

/**
 * A stretch of a line in a content control, which the Word library has no class for. Its properties stand in the order of
 * the schema. Nothing is locked, and no placeholder shows.
 */
export function contentControl({ tag, title, id }: ControlName, children: string): string {
  const alias = xmlQuoted(xmlLine(title).slice(0, longestControlName));
  const properties = `<w:alias w:val="${alias}"/><w:tag w:val="${xmlEscaped(tag)}"/><w:id w:val="${String(id)}"/>`;
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${children}</w:sdtContent></w:sdt>`;
}
