import type { ReactNode } from 'react';
import { IllustrativeBadge } from '#renderer/ui/badges';
import { dateInWords } from '#renderer/ui/dates';
import { Panel } from '#renderer/ui/panel';
import { useSourceNumbers } from '#renderer/ui/rich-text/source-numbers';
import { Section } from '#renderer/ui/section';
import { TableFrame } from '#renderer/ui/table';
import type { TopicView } from '#shared/contract/views/topics';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** Key figures, each with the date for which it holds. */
export function FiguresSection({ topic }: { readonly topic: TopicView }): ReactNode {
  if (topic.figures.length === 0) return null;
  return (
    <Section title="Key figures">
      <Panel flush>
        <TableFrame label="Key figures">
          <thead>
            <tr>
              <th scope="col">Figure</th>
              <th scope="col">Value</th>
              <th scope="col">As of</th>
              <th scope="col">Source</th>
            </tr>
          </thead>
          <tbody>
            {topic.figures.map((figure) => (
              <tr key={figure.id}>
                <td>
                  {figure.label} {figure.illustrative && <IllustrativeBadge compact />}
                </td>
                <td>
                  {figure.value === null ? 'Not known' : number.format(figure.value)} {figure.unit}
                </td>
                <td>{figure.asOf === null ? 'No date' : dateInWords(figure.asOf)}</td>
                <td>
                  <References sources={figure.sources} />
                </td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </Panel>
    </Section>
  );
}

function References({ sources }: { readonly sources: readonly string[] }): ReactNode {
  const numbers = useSourceNumbers();
  return sources
    .flatMap((source) => numbers.get(source)?.number ?? [])
    .sort((left, right) => left - right)
    .join(', ');
}
