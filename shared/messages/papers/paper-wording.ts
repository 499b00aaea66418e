import type { PackLanguage, PackSection } from '#shared/domain/pack/pack-document';
import { englishPapers } from '#shared/messages/papers/english';
import { hindiPapers } from '#shared/messages/papers/hindi';

/** What the product says in a paper, in one language. */
export type PaperWording = typeof englishPapers;

/** The wording of papers in a language. */
export function paperWording(language: PackLanguage): PaperWording {
  return wordings[language];
}

/** How a section is referred to: 'Tab 3', or its title where it has no tab. */
export function sectionLabel(section: Pick<PackSection, 'tab' | 'title'>, wording: PaperWording): string {
  return section.tab === null ? section.title : wording.tab(section.tab);
}

const wordings: Readonly<Record<PackLanguage, PaperWording>> = {
  'en-GB': englishPapers,
  'hi-IN': hindiPapers,
};
