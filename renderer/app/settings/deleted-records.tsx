import { ArrowUndo20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useView } from '#renderer/data/use-view';
import { OfferedButton } from '#renderer/ui/offered-button';
import { Panel } from '#renderer/ui/panel';
import { RowsTable } from '#renderer/ui/rows-table';
import { Section } from '#renderer/ui/section';
import { AsyncView, EmptyState } from '#renderer/ui/states';
import { shortLabel } from '#shared/messages/messages';

/** What was deleted in the dossier, last of all first, each with the way back. It names records, so it is on no paper. */
export function DeletedRecords(): ReactNode {
  const view = useView('records.deleted', {});
  const restore = useCommand('records.restore');
  const readOnly = useReadOnly();
  return (
    <div data-not-on-paper>
      <Section title="Deleted in this dossier" note={String(view.data?.length ?? '')}>
        <AsyncView view={view}>
          {(records) =>
            records.length === 0 ? (
              <EmptyState title="Nothing was deleted">What is deleted can be brought back here.</EmptyState>
            ) : (
              <Panel flush>
                <RowsTable
                  label="Deleted records"
                  columns={3}
                  rows={records.length}
                  rowHeight={49}
                  head={
                    <tr>
                      <th scope="col">Record</th>
                      <th scope="col">Kind</th>
                      <th scope="col">
                        <span className="visually-hidden">Actions</span>
                      </th>
                    </tr>
                  }
                  row={(index, place) => {
                    const record = records[index];
                    if (record === undefined) return null;
                    const words = record.label === '' ? record.kindLabel : shortLabel(record.label);
                    return (
                      <tr key={record.id} {...place}>
                        <td dir="auto">{record.label === '' ? 'Without a title' : record.label}</td>
                        <td>{record.kindLabel}</td>
                        <td>
                          <OfferedButton
                            quiet
                            size="small"
                            label="Bring back"
                            offeredAs={`Bring back: ${words}, ${record.kindLabel.toLowerCase()}`}
                            icon={<ArrowUndo20Regular />}
                            disabled={readOnly}
                            onDo={() => void restore({ record: record.id })}
                          />
                        </td>
                      </tr>
                    );
                  }}
                />
              </Panel>
            )
          }
        </AsyncView>
      </Section>
    </div>
  );
}
