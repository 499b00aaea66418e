import { table } from '#electron/cli/output';
import type { Router } from '#electron/router/router';
import type { MeetingRow } from '#shared/contract/views/meetings';
import type { PersonRow } from '#shared/contract/views/people';
import type { TopicRow } from '#shared/contract/views/topics';
import { succeed, type Result } from '#shared/domain/result';

/** What can be listed. */
export const lists = ['meetings', 'topics', 'people'] as const;

/** One of {@link lists}. */
export type ListName = (typeof lists)[number];

/** A list as data and as a table. */
export interface Listed {
  readonly rows: readonly unknown[];
  readonly table: string;
}

/** Lists meetings, topics or people of the open dossier. */
export async function list(router: Router, name: ListName): Promise<Result<Listed>> {
  switch (name) {
    case 'meetings':
      return shown(await router.call('meetings.list', {}), meetingTable);
    case 'people':
      return shown(await router.call('people.list', {}), personTable);
    case 'topics':
      return shown(await allTopics(router), topicTable);
  }
}

function shown<T>(result: Result<readonly T[]>, toTable: (rows: readonly T[]) => string): Result<Listed> {
  return result.ok ? succeed({ rows: result.value, table: toTable(result.value) }) : result;
}

type TopicLine = TopicRow & { readonly relationship: string };

async function allTopics(router: Router): Promise<Result<readonly TopicLine[]>> {
  const relationships = await router.call('relationships.list', {});
  if (!relationships.ok) return relationships;
  const lines: TopicLine[] = [];
  for (const relationship of relationships.value) {
    const topics = await router.call('topics.tree', { relationship: relationship.id });
    if (!topics.ok) return topics;
    lines.push(...topics.value.map((topic) => ({ ...topic, relationship: relationship.name })));
  }
  return succeed(lines);
}

function meetingTable(rows: readonly MeetingRow[]): string {
  return table(
    ['ID', 'DATE', 'TIME', 'STATE', 'ITEMS', 'TITLE'],
    rows.map((row) => [
      row.id,
      row.date ?? '-',
      row.startTime ?? '-',
      row.state,
      String(row.items),
      row.title,
    ]),
  );
}

function topicTable(rows: readonly TopicLine[]): string {
  return table(
    ['ID', 'RELATIONSHIP', 'STATE', 'TITLE'],
    rows.map((row) => [row.id, row.relationship, row.state, `${'  '.repeat(row.depth)}${row.title}`]),
  );
}

function personTable(rows: readonly PersonRow[]): string {
  return table(
    ['ID', 'SIDE', 'NAME', 'OFFICE'],
    rows.map((row) => [
      row.id,
      row.side,
      row.name,
      row.officeHeld === 'former' ? `${row.office} (former)` : row.office,
    ]),
  );
}
