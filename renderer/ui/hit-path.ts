import { paths } from '#renderer/ui/paths';
import type { SearchHit } from '#shared/contract/views/search';

/** Tabs of a meeting on which a part of it stands. */
const tabs: Readonly<Record<string, string>> = {
  outcome: 'record',
  delivery: 'record',
  participant: 'people',
  programmeEntry: 'people',
};

/** The address of the page that shows what was found. */
export function hitPath({ id: found, page }: Pick<SearchHit, 'id' | 'page'>): string {
  const { kind, id, relationship, part, item } = page;
  switch (kind) {
    case 'topic':
      return paths.topic(id);
    case 'person':
      return paths.person(id);
    case 'meeting':
      return item === null ? paths.meeting(id, tabs[part]) : paths.item(id, 'agenda', item);
    case 'commitment':
      return relationship === null ? '/commitments' : paths.commitment(relationship, id);
    case 'negotiation':
      if (relationship === null) return '/negotiations';
      return part === 'negotiation'
        ? paths.negotiations(relationship)
        : paths.inNegotiation(relationship, found);
    case 'relationship':
      return paths.relationships;
  }
}
