import {
  Add20Regular,
  ArrowMove20Regular,
  CheckmarkCircle20Regular,
  Delete20Regular,
  History20Regular,
  Star20Regular,
} from '@fluentui/react-icons';
import { usePageActions } from '#renderer/data/page-actions';
import { askFor } from '#renderer/data/use-asked';
import { useReadOnly } from '#renderer/data/use-dossier';
import { historyOf } from '#renderer/fields/history/field-history';
import type { TopicView } from '#shared/contract/views/topics';

/** What is done with a topic from its own page. */
export interface TopicDeeds {
  readonly setFavourite: (favourite: boolean) => void;
  readonly confirm: () => void;
}

/** Offers in the palette what can be done with a topic; what opens is asked for by the same names. */
export function useTopicPageActions(topic: TopicView, { setFavourite, confirm }: TopicDeeds): void {
  const disabled = useReadOnly();
  const asks = (what: string) => () => {
    askFor(what);
  };
  usePageActions([
    {
      ...{ id: 'new.point', label: 'New talking point', icon: <Add20Regular />, disabled },
      run: asks('new.point'),
    },
    ...(topic.brief === null
      ? []
      : [
          {
            ...{ id: 'topic.confirm', label: 'Confirm the brief', icon: <CheckmarkCircle20Regular /> },
            ...{ disabled, run: confirm },
          },
        ]),
    {
      ...{ id: 'topic.favourite', icon: <Star20Regular />, disabled },
      label: topic.favourite ? 'No longer a favourite' : 'Make it a favourite',
      run: () => {
        setFavourite(!topic.favourite);
      },
    },
    {
      ...{ id: 'topic.move', label: 'Move the topic under...', icon: <ArrowMove20Regular />, disabled },
      run: asks('topic.move'),
    },
    {
      ...{ id: 'topic.delete', label: 'Delete this topic', icon: <Delete20Regular />, disabled },
      run: asks('topic.delete'),
    },
    ...(topic.brief?.texts ?? []).map((field) => ({
      ...{
        id: historyOf(field),
        label: `History of ${field.label}`,
        icon: <History20Regular />,
        quiet: true,
      },
      run: asks(historyOf(field)),
    })),
  ]);
}
