import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import type { ResultSharing } from '#shared/domain/meeting/shared-readout';
import type { RichText } from '#shared/domain/rich-text/rich-text';

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  label: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  said: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the other side reads of a result in the shared readout, as it stands now. */
export function TheirPaper(props: {
  readonly sharing: ResultSharing;
  /** False for a commitment of no meeting: it stands in no readout, shared or not. */
  readonly ofMeeting: boolean;
  readonly text: RichText;
  readonly owner: string;
  readonly due: string;
}): ReactNode {
  const styles = useStyles();
  const titleId = useId();
  const { sharing, ofMeeting, text, owner, due } = props;
  return (
    <div className={styles.root} role="group" aria-labelledby={titleId}>
      <h4 id={titleId} className={styles.label}>
        In the shared readout
      </h4>
      {!ofMeeting && (
        <p className={styles.said}>It has no meeting as its origin, so it stands in no readout.</p>
      )}
      {sharing === 'internal' && <p className={styles.said}>Nothing: it is not shared.</p>}
      {sharing === 'unworded' && (
        <p className={styles.said}>
          It is shared and has no wording, so no shared readout can be made. Write one, or take it back.
        </p>
      )}
      {sharing === 'shared' && (
        <>
          <RichTextView text={text} />
          {(owner !== '' || due !== '') && (
            <p className={styles.said}>{[owner, due].filter((part) => part !== '').join(', ')}</p>
          )}
        </>
      )}
    </div>
  );
}
