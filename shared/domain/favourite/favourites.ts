import type { DossierView } from '#shared/domain/dossier/view';
import type { Favourite } from '#shared/domain/favourite/favourite';

/** What somebody marked a topic with; `undefined` where they did not. */
export function favouriteOf(view: DossierView, by: string, topic: string): Favourite | undefined {
  return view.by('favourite', 'topic', topic).find((favourite) => favourite.by === by);
}
