import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCommand } from '#renderer/data/use-command';
import { useReadOnly } from '#renderer/data/use-dossier';
import { useSavedFirst } from '#renderer/data/use-saved-first';
import { pointStateLabels } from '#renderer/ui/labels';
import type { PointView } from '#shared/contract/views/topics';
import { mayBecome } from '#shared/domain/talking-point/clearance';
import { pointStates, type PointState } from '#shared/domain/talking-point/talking-point';

/** Takes a point a step of clearance on, or back. 'Delivered' comes from a meeting and is not chosen by hand. */
export function PointStateSelect(props: { readonly point: PointView; readonly name: string }): ReactNode {
  const savedFirst = useSavedFirst();
  const setState = useCommand('points.setState');
  const readOnly = useReadOnly();
  const { point } = props;
  const offered = pointStates.filter(
    (state) => mayBecome(point.state, state) && (state !== 'delivered' || point.state === 'delivered'),
  );
  const choose = async (state: PointState): Promise<void> => {
    if (await savedFirst([point.id])) await setState({ point: point.id, state });
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
