import type { Sharp } from 'sharp';

/** Pixels of the picture for each of the drawing: 192 to the inch on paper. */
const scale = 2;

let fontsFile: string | undefined;

/** Names the list of fonts that pictures are drawn with from then on (fontconfig): those of the product, not a machine's. */
export function usePictureFonts(file: string): void {
  fontsFile = file;
}

/** An SVG picture as PNG, for programs that do not know SVG. The same picture and fonts give the same bytes. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const drawing = sharp(Buffer.from(svg), { density: 72 * scale })
    .flatten({ background: '#FFFFFF' })
    .png({ compressionLevel: 9, palette: true, colours: 64 });
  return withPictureFonts(drawing);
}

/**
 * The drawing library reads its list of fonts from the environment, once, at its first picture. What else runs in this
 * process must not find it there, so it is taken back at once.
 */
async function withPictureFonts(drawing: Sharp): Promise<Uint8Array> {
  const before = process.env.FONTCONFIG_FILE;
  if (fontsFile !== undefined) process.env.FONTCONFIG_FILE = fontsFile;
  try {
    return await drawing.toBuffer();
  } finally {
    if (before === undefined) delete process.env.FONTCONFIG_FILE;
    else process.env.FONTCONFIG_FILE = before;
  }
}
