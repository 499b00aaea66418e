import { ConcreteHyperlink, type IContext, type ParagraphChild } from 'docx';
import type { PackChange, PackOrigin } from '#shared/domain/pack/pack-blocks';
import type { DrawnFigure } from '#electron/documents/charts/draw-figures';
import type { BarChart } from '#shared/domain/charts/bar-chart';
import type { PackDocument } from '#shared/domain/pack/pack-document';
import { paperWording, type PaperWording } from '#shared/messages/papers/paper-wording';
import type { ControlName } from '#electron/documents/word/content-control';
import { controlTags } from '#electron/documents/word/control-tags';
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
  link(children: readonly ParagraphChild[], address: string): ParagraphChild;
}

/** A link whose relationship has a counted id; docx draws random ones, and the same pack must give the same bytes. */
class CountedLink extends ConcreteHyperlink {
  readonly address: string;
  private related = false;

  constructor(children: readonly ParagraphChild[], id: string, address: string) {
    super(children, id);
    this.address = address;
  }

  override prepForXml(context: IContext): ReturnType<ConcreteHyperlink['prepForXml']> {
    if (!this.related) {
      const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
      context.viewWrapper.Relationships.addRelationship(this.linkId, type, this.address, 'External');
      this.related = true;
    }
    return super.prepForXml(context);
  }
}

/** The scope of one rendering. */
export function renderScope(
  document: PackDocument,
  figures: RenderScope['figures'] = new Map(),
): RenderScope {
  const bookmarks = new Map(
    document.sections.map((section, index) => [section.id, `section_${String(index + 1)}`]),
  );
  const counter = (): (() => number) => {
    let last = 0;
    return () => (last += 1);
  };
  const nextLink = counter();
  const nextBookmark = counter();
  const nextControl = counter();
  const tagOf = controlTags();
  const { revisions, identity } = document;
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
    link: (children, address) => {
      const made: unknown = new CountedLink(children, `Link${String(nextLink())}`, address);
      return made as ParagraphChild;
    },
  };
}
