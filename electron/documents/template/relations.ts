import { parseXml, within } from '#electron/documents/package/xml-tree';
import { partText, type WordParts } from '#electron/documents/package/word-parts';

/** A relation of a part to another, or to something outside of the file. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `image`, `header`, `styles`. */
  readonly type: string;
  /** A part's whole name, or an address where `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** Where the relations of a part stand. */
export function relationsPart(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** The relations of a part; none where it has no relations, `undefined` where they cannot be read. */
export function relationsOf(parts: WordParts, part: string): readonly Relation[] | undefined {
  const text = partText(parts, relationsPart(part));
  if (text === undefined) return [];
  const root = parseXml(text);
  if (root === undefined) return undefined;
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return [...within(root, 'Relationship')].map(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    const external = attributes.get('TargetMode') === 'External';
    return {
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').replace(/^.*\//u, ''),
      target: external ? target : wholeName(folder, target),
      external,
    };
  });
}

function wholeName(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
