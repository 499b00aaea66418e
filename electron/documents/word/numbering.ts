import { AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions } from 'docx';
import { colours, numberings, twips } from '#electron/documents/word/house-style';

const deepest = 5;

/** One level of a list, indented by its depth at a type size in points. */
function level(
  depth: number,
  size: number,
  text: string,
  format: ILevelsOptions['format'],
  colour: string,
): ILevelsOptions {
  const step = twips(size * 1.5);
  return {
    level: depth,
    format: format ?? LevelFormat.BULLET,
    text,
    alignment: AlignmentType.LEFT,
    style: {
      paragraph: { indent: { left: step * (depth + 1), hanging: step } },
      run: { color: colour },
    },
  };
}

function levels(make: (depth: number) => ILevelsOptions): readonly ILevelsOptions[] {
  return Array.from({ length: deepest + 1 }, (_, depth) => make(depth));
}

/** The numberings of a document at a body size in points. */
export function houseNumbering(size: number): INumberingOptions {
  return {
    config: [
      {
        reference: numberings.bullet,
        levels: levels((depth) =>
          level(depth, size, depth % 2 === 0 ? '\u2022' : '\u2013', LevelFormat.BULLET, colours.heading),
        ),
      },
      {
        reference: numberings.number,
        levels: levels((depth) =>
          level(depth, size, `%${String(depth + 1)}.`, LevelFormat.DECIMAL, colours.heading),
        ),
      },
      {
        reference: numberings.check,
        levels: levels((depth) => level(depth, size * 1.15, '\u2610', LevelFormat.BULLET, colours.heading)),
      },
      {
        reference: numberings.sources,
        levels: levels((depth) =>
          level(depth, size * 1.1, `%${String(depth + 1)}`, LevelFormat.DECIMAL, colours.quiet),
        ),
      },
    ],
  };
}
