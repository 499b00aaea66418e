/** Addresses of pages. */
export const paths = {
  overview: '/overview',
  relationships: '/relationships',
  topics: (relationship: string): string => `/topics?relationship=${encodeURIComponent(relationship)}`,
  topic: (topic: string): string => `/topics/${encodeURIComponent(topic)}`,
  meetings: (relationship?: string): string =>
    relationship === undefined ? '/meetings' : `/meetings?relationship=${encodeURIComponent(relationship)}`,
  meeting: (meeting: string, tab?: string): string =>
    `/meetings/${encodeURIComponent(meeting)}${tab === undefined ? '' : `/${tab}`}`,
  /** An agenda item on the page where it is built, or where its points are chosen. */
  item: (meeting: string, tab: 'agenda' | 'points', item: string): string =>
    `/meetings/${encodeURIComponent(meeting)}/${tab}?item=${encodeURIComponent(item)}`,
  /** The view for the day of the meeting itself; `own` for a window that shows nothing else. */
  day: (meeting: string, window?: 'own'): string =>
    `/meetings/${encodeURIComponent(meeting)}/day${window === undefined ? '' : '?window=own'}`,
  pack: (meeting: string): string => `/meetings/${encodeURIComponent(meeting)}/pack`,
  points: (relationship?: string): string =>
    relationship === undefined ? '/points' : `/points?relationship=${encodeURIComponent(relationship)}`,
  /** All lines of a principal, or those on one topic. */
  linesOf: (person: string, topic?: string): string =>
    `/points/${encodeURIComponent(person)}${topic === undefined ? '' : `?topic=${encodeURIComponent(topic)}`}`,
  people: (relationship?: string): string =>
    relationship === undefined ? '/people' : `/people?relationship=${encodeURIComponent(relationship)}`,
  person: (person: string): string => `/people/${encodeURIComponent(person)}`,
  commitments: (relationship: string): string =>
    `/commitments?relationship=${encodeURIComponent(relationship)}`,
  /** A commitment, opened in its register. */
  commitment: (relationship: string, commitment: string): string =>
    `/commitments?relationship=${encodeURIComponent(relationship)}&commitment=${encodeURIComponent(commitment)}`,
  /** Everything that is found for a text. */
  found: (text: string): string => `/find?text=${encodeURIComponent(text)}`,
  negotiations: (relationship: string): string =>
    `/negotiations?relationship=${encodeURIComponent(relationship)}`,
  /** A part of a negotiation, such as an issue or a round, opened where it stands. */
  inNegotiation: (relationship: string, part: string): string =>
    `/negotiations?relationship=${encodeURIComponent(relationship)}&open=${encodeURIComponent(part)}`,
} as const;
