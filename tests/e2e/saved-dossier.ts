import { openDossier } from '#electron/store/dossier';
import type { FoldedRecord } from '#shared/domain/dossier/fold';

/** The records of a dossier as they are on the disk now, also while a host has it open. */
export async function savedRecords(folder: string): Promise<readonly FoldedRecord[]> {
  const opened = await openDossier({
    folder,
    mode: 'read',
    actor: 'test',
    by: 'Test',
    clock: () => '2024-07-23T00:00:00Z',
    randomText: () => 'test',
  });
  if (!opened.ok) throw new Error(`The saved dossier cannot be read: ${opened.failure.code}`);
  const records = [...opened.value.state().values()];
  await opened.value.close();
  return records;
}

/** The saved records of a kind for which `test` holds. */
export async function savedWhere(
  folder: string,
  kind: string,
  test: (fields: FoldedRecord['fields']) => boolean,
): Promise<readonly FoldedRecord[]> {
  return (await savedRecords(folder)).filter((record) => record.kind === kind && test(record.fields));
}

/** The saved value of a field, as JSON text. */
export async function savedText(folder: string, record: string, field: string): Promise<string> {
  const found = (await savedRecords(folder)).find(({ id }) => id === record);
  return JSON.stringify(found?.fields[field] ?? null);
}

/** Saved records in the order of their positions. */
export function inSavedOrder(records: readonly FoldedRecord[]): readonly FoldedRecord[] {
  const position = ({ fields }: FoldedRecord): string =>
    typeof fields.position === 'string' ? fields.position : '';
  return [...records].sort((left, right) => (position(left) < position(right) ? -1 : 1));
}
