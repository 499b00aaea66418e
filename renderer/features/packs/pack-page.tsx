import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { PackContent } from '#renderer/features/packs/pack-content';
import { useParameters } from '#renderer/data/use-parameters';
import { useView } from '#renderer/data/use-view';
import { DeletedMeeting } from '#renderer/fields/deleted-meeting';
import { FailureBar, Loading } from '#renderer/ui/states';
import { packVariants } from '#shared/domain/pack/pack-document';

/** The pack of a meeting as a preview, and the way to write it as a Word file. */
export function PackPage(): ReactNode {
  const { meeting: id = '' } = useParams();
  const meeting = useView('meetings.get', { meeting: id });
  const [parameters] = useParameters();
  if (meeting.data === undefined) {
    return meeting.failure === null ? (
      <Loading />
    ) : (
      <FailureBar failure={meeting.failure} retry={meeting.retry} />
    );
  }
  if (meeting.data.deleted) return <DeletedMeeting meeting={meeting.data} />;
  const wanted = parameters.get('variant');
  const variant = packVariants.find((name) => name === wanted) ?? 'full';
  const principals = meeting.data.participants.filter(({ side, principal }) => side === 'home' && principal);
  const principal =
    principals.find(({ person }) => person.id === parameters.get('principal')) ?? principals[0];
  const chosen = variant === 'points' ? principal?.person.id : undefined;
  return (
    <PackContent
      key={id}
      meeting={meeting.data}
      variant={variant}
      principals={principals}
      principal={chosen}
    />
  );
}
