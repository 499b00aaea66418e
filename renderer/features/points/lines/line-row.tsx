import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronUp20Regular, Edit20Regular, Warning16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { LineEditor } from '#renderer/features/points/lines/line-editor';
import { LinePlaces } from '#renderer/features/points/lines/line-places';
import { useReadOnly } from '#renderer/data/use-dossier';
import { ChoiceField, choicesOf } from '#renderer/fields/choice-field';
import { ClearedBy } from '#renderer/fields/cleared-by';
import { ClearedWording } from '#renderer/fields/cleared-wording';
import { PointStateSelect } from '#renderer/fields/point-state-select';
import { IllustrativeBadge } from '#renderer/ui/badges';
import { IconButton } from '#renderer/ui/icon-button';
import { pointTriageLabels } from '#renderer/ui/labels';
import type { RowPlace } from '#renderer/ui/long-table';
import { shortText } from '#renderer/ui/short-text';
import { RichTextView } from '#renderer/ui/rich-text/rich-text-view';
import type { PrincipalLineView } from '#shared/contract/views/points';
import type { PointView } from '#shared/contract/views/topics';
import { plainText } from '#shared/domain/rich-text/read';

const useStyles = makeStyles({
  line: { minWidth: '300px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  state: { width: '168px', minWidth: '132px' },
  triage: { width: '140px', minWidth: '116px' },
  where: { width: '210px', minWidth: '180px' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  warning: { color: tokens.colorStatusWarningForeground3 },
});

const triages = choicesOf(pointTriageLabels);

/** One line: its wording, how far it is cleared, how likely it comes up, and where it is to be said. */
export function LineRow(props: {
  readonly line: PrincipalLineView;
  readonly place: RowPlace;
  readonly warned: boolean;
  readonly marked: boolean;
  readonly onMark: (on: boolean) => void;
  readonly open: boolean;
  readonly onOpen: (on: boolean) => void;
}): ReactNode {
  const styles = useStyles();
  const readOnly = useReadOnly();
  const { point } = props.line;
  const name = `“${shortText(plainText(point.text.value), 60)}”`;
  return (
    <tr {...props.place}>
      <td>
        <Checkbox
          aria-label={`Choose ${name}`}
          checked={props.marked}
          disabled={readOnly}
          onChange={(_event, { checked }) => {
            props.onMark(checked === true);
          }}
        />
      </td>
      <td>
        <div className={styles.line}>
          {props.open ? <LineEditor point={point} /> : <LineText point={point} warned={props.warned} />}
          <ClearedWording point={point} />
        </div>
      </td>
      <td className={styles.state}>
        <PointStateSelect point={point} name={name} />
        <ClearedBy point={point} name={props.open ? name : undefined} />
      </td>
      <td className={styles.triage}>
        <ChoiceField
          record={point.id}
          field="triage"
          value={point.triage}
          label={`Triage of ${name}`}
          choices={triages}
          size="small"
        />
      </td>
      <td className={styles.where}>
        <LinePlaces line={props.line} />
      </td>
      <td>
        <IconButton
          label={`${props.open ? 'End editing' : 'Edit'} ${name}`}
          icon={props.open ? <ChevronUp20Regular /> : <Edit20Regular />}
          expanded={props.open}
          onClick={() => {
            props.onOpen(!props.open);
          }}
        />
      </td>
    </tr>
  );
}

function LineText(props: { readonly point: PointView; readonly warned: boolean }): ReactNode {
  const styles = useStyles();
  const { point } = props;
  return (
    <>
      {point.use === 'respond' && <div className={styles.quiet}>If asked: {point.question.value}</div>}
      <RichTextView text={point.text.value} />
      {(props.warned || point.illustrative) && (
        <div>
          {props.warned && (
            <span className={styles.warning}>
              <Warning16Filled aria-hidden="true" /> See the warning above{' '}
            </span>
          )}
          {point.illustrative && <IllustrativeBadge compact />}
        </div>
      )}
    </>
  );
}
