import type { ReactNode } from 'react';
import { Negotiation } from '#renderer/features/negotiations/negotiation';
import { NewNegotiation } from '#renderer/features/negotiations/new-parts';
import { PrintedPage } from '#renderer/data/printing/printed-page';
import { useRelationship } from '#renderer/data/use-relationship';
import { useView } from '#renderer/data/use-view';
import { OfRelationship } from '#renderer/ui/of-relationship';
import { Page } from '#renderer/ui/page';
import { RelationshipPicker } from '#renderer/ui/relationship-picker';
import { EmptyState } from '#renderer/ui/states';

/** The agreements under negotiation with a partner. */
export function NegotiationsPage(): ReactNode {
  const choice = useRelationship();
  const view = useView(
    'negotiations.list',
    { relationship: choice.current ?? '' },
    { enabled: choice.current !== null, keepPrevious: true },
  );
  return (
    <Page
      title="Negotiations"
      width="wide"
      actions={
        <>
          <RelationshipPicker all={choice.all} current={choice.current} choose={choice.choose} />
          {choice.current !== null && <NewNegotiation relationship={choice.current} />}
        </>
      }
    >
      <OfRelationship none={choice.none} view={view}>
        {(negotiations) =>
          negotiations.length === 0 ? (
            <EmptyState title="Nothing is under negotiation here">
              Chapters, rounds and open issues of an agreement stand here.
            </EmptyState>
          ) : (
            <>
              <PrintedPage title="Negotiations" shows={negotiations} landscape />
              {negotiations.map((negotiation) => (
                <Negotiation key={negotiation.id} negotiation={negotiation} />
              ))}
            </>
          )
        }
      </OfRelationship>
    </Page>
  );
}
