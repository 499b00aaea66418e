import { ConcreteHyperlink, type Document, type Paragraph } from 'docx';
import type { PackChange, PackOrigin } from '#shared/domain/pack/pack-blocks';
import type { DrawnFigure } from '#electron/documents/charts/draw-figures';
import type { BarChart } from '#shared/domain/charts/bar-chart';
import type { PackDocument } from '#shared/domain/pack/pack-document';
import { paperWording, type PaperWording } from '#shared/messages/papers/paper-wording';
import type { ControlName } from '#electron/documents/word/content-control';
import { controlTags } from '#electron/documents/word/control-tags';
import { closeSpacing } from '#electron/documents/word/close-spacing';
import { slotRun, valueMark, writerFor, type Writer } from '#electron/documents/word/writer';
import { xmlLine } from '#electron/documents/word/xml-text';

/** Marks a run, paragraph or row as a revision: a number of its own, by whom, and when (ISO in UTC). */
interface Revision {
  readonly id: number;
  readonly author: string;
  readonly date: string;
}

/** What the parts of one rendering share: names that must be unique, counted so that the same document gives the same file. */
export interface RenderScope {
  readonly document: PackDocument;
  readonly wording: PaperWording;
  /** Name of the bookmark at the start of a section; undefined for a section that is not there. */
  bookmarkOf(section: string): string | undefined;
  /** The charts of the document, drawn. */
  readonly figures: ReadonlyMap<BarChart, DrawnFigure>;
  /** A number that no other picture of the document has. */
  nextDrawing(): number;
  /** A number that no other bookmark of the document has. */
  nextBookmark(): number;
  /** A number that no other numbered list of the document has. */
  nextList(): number;
  /** What the control around a text is called; nothing in a paper that carries no tags. */
  control(origin: PackOrigin): ControlName | undefined;
  /** Whose revision a run is, and when it was made; nothing for one that is none. */
  revision(change: PackChange | undefined): Revision | undefined;
  /** A link to an address outside the document. */
  link(runs: string, address: string): string;
  /** Whether paragraphs are set close: with solid lines and less air. */
  readonly close: boolean;
  /** A paragraph with a picture, which goes into the file. */
  picture(paragraph: Paragraph): string;
  readonly write: Writer;
}

const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The scope of one rendering into `shell`, which gets the lists, links and pictures of what is written. */
export function renderScope(
  document: PackDocument,
  shell: Document,
  figures: RenderScope['figures'] = new Map(),
): RenderScope {
  const bookmarks = new Map(
    document.sections.map((section, index) => [section.id, `section_${String(index + 1)}`]),
  );
  const counter = (): (() => number) => {
    let last = 0;
    return () => (last += 1);
  };
  const nextBookmark = counter();
  const nextControl = counter();
  const tagOf = controlTags();
  const { revisions, identity } = document;
  const write = writerFor(shell);
  return {
    document,
    wording: paperWording(document.language),
    bookmarkOf: (section) => bookmarks.get(section),
    figures,
    nextDrawing: counter(),
    nextBookmark,
    nextList: counter(),
    control: (origin) =>
      identity === undefined ? undefined : { tag: tagOf(origin), title: origin.label, id: nextControl() },
    revision: (change) => {
      if (revisions === undefined || change === undefined || change === 'changed') return undefined;
      return { id: nextBookmark(), author: xmlLine(revisions.by), date: revisions.at };
    },
    link: linkWriter(write, shell),
    picture: pictureWriter(write, shell),
    close: false,
    write,
  };
}

/** The scope of a section that is set close. */
export function closeScope(scope: RenderScope): RenderScope {
  const { write } = scope;
  const spacingOf = closeSpacing(scope.document);
  const paragraph: Writer['paragraph'] = (options, children) =>
    write.paragraph({ ...options, spacing: { ...spacingOf(options), ...options.spacing } }, children);
  return { ...scope, close: true, write: { ...write, paragraph } };
}

/** Links with counted ids; the library draws random ones, and the same pack must give the same bytes. */
function linkWriter(write: Writer, shell: Document): RenderScope['link'] {
  let last = 0;
  return (runs, address) => {
    const id = `Link${String((last += 1))}`;
    shell.Document.Relationships.addRelationship(id, `${relationTypes}/hyperlink`, address, 'External');
    return write.copy('link', 'w:r', () => new ConcreteHyperlink([slotRun()], valueMark), [id, runs]);
  };
}

/** Pictures with counted ids; the library numbers them when it writes the body, which it does not do here. */
function pictureWriter(write: Writer, shell: Document): RenderScope['picture'] {
  let last = 0;
  return (paragraph) =>
    write.once(paragraph).replace(/ r:embed="rId\{([^}"]+)\}"/gu, (_, key: string) => {
      const [, media] = shell.Media.Entries.find(([name]) => name === key) ?? [];
      if (media === undefined) throw new Error(`The Word library took no picture ${key}.`);
      const id = `Picture${String((last += 1))}`;
      shell.Document.Relationships.addRelationship(id, `${relationTypes}/image`, `media/${media.fileName}`);
      return ` r:embed="rId${id}"`;
    });
}
