import { z } from '#shared/domain/zod';

/** The looks that a person can choose; `system` follows the machine. */
const chosenLooks = ['system', 'light', 'dark', 'contrast'] as const;
/** The sizes of everything in the window that a person can choose, in per cent. */
export const zooms = [80, 90, 100, 110, 125, 150, 175, 200] as const;

/** The next larger (1) or smaller (-1) of {@link zooms}, or the last there is. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const sizes = direction === 1 ? zooms : [...zooms].reverse();
  return sizes.find((size) => (size - zoom) * direction > 0) ?? zoom;
}

/** How a person wants the window, and where packs go: of this installation, whichever dossier is open. */
export const preferencesSchema = z.strictObject({
  look: z.enum(chosenLooks),
  zoom: z.number().int().min(80).max(200),
  /** A whole path; where it is missing or empty, packs go where the system's custom puts them. */
  packFolder: z.string().trim().max(4_096).optional(),
});

/** See {@link preferencesSchema}. */
export type Preferences = z.infer<typeof preferencesSchema>;

/** What holds where nobody chose. */
export const usualPreferences: Preferences = { look: 'system', zoom: 100 };
