import { LineRuleType, type IParagraphOptions } from 'docx';
import type { PackDocument } from '#shared/domain/pack/pack-document';
import { closeAir } from '#electron/documents/layout/type-setting';
import { houseStyles } from '#electron/documents/word/styles';

type Spacing = NonNullable<IParagraphOptions['spacing']>;

/** The spacing that a paragraph has in its style, set close: solid lines, and a part of the air above and below. */
export function closeSpacing(document: PackDocument): (options: IParagraphOptions) => Spacing {
  const { default: own = {}, paragraphStyles = [] } = houseStyles(document);
  const spacings = new Map<string | undefined, Spacing | undefined>([
    ['Heading1', own.heading1?.paragraph?.spacing],
    ['Heading2', own.heading2?.paragraph?.spacing],
    ['Heading3', own.heading3?.paragraph?.spacing],
    ...paragraphStyles.map(({ id, paragraph }) => [id, paragraph?.spacing] as const),
  ]);
  const plain = own.document?.paragraph?.spacing ?? {};
  return ({ style, heading }) => {
    const { before = 0, after = 0 } = spacings.get(heading ?? style) ?? plain;
    return { before: part(before), after: part(after), line: 240, lineRule: LineRuleType.AUTO };
  };
}

function part(air: number): number {
  return Math.round(air * closeAir);
}
