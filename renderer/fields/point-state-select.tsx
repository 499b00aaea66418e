import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useSession } from '#renderer/data/session-context';
import { pointStateLabels } from '#renderer/ui/labels';
import type { PointView } from '#shared/contract/views/topics';
import { mayBecome } from '#shared/domain/talking-point/clearance';
import { pointStates, type PointState } from '#shared/domain/talking-point/talking-point';

/** Takes a point a step of clearance on, or back. 'Delivered' comes from a meeting and is not chosen by hand. */
export function PointStateSelect(props: { readonly point: PointView; readonly name: string }): ReactNode {
  const { drafts } = useSession();
  const setState = useCommand('points.setState');
  const readOnly = useReadOnly();
  const { point } = props;
  const offered = pointStates.filter(
    (state) => mayBecome(point.state, state) && (state !== 'delivered' || point.state === 'delivered'),
  );
  const choose = async (state: PointState): Promise<void> => {
    // What is cleared is what one sees: a text still being typed is saved first.
    await drafts.flushAll();
    await setState({ point: point.id, state });
  };
  return (
    <Select
      size="small"
      aria-label={`State of ${props.name}`}
      value={point.state}
      disabled={readOnly}
      onChange={(_event, { value }) => void choose(value as PointState)}
    >
      {offered.map((state) => (
        <option key={state} value={state}>
          {pointStateLabels[state]}
        </option>
      ))}
    </Select>
  );
}
