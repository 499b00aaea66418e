import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Warning20Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { LineWarnings } from '#renderer/ui/line-warnings';
import { Panel } from '#renderer/ui/panel';
import type { LineWarningView } from '#shared/contract/views/points';

const useStyles = makeStyles({
  sign: { color: tokens.colorStatusWarningForeground3 },
  body: { paddingBottom: tokens.spacingVerticalM },
});

/** What to look at before lines are used, folded up until someone wants to read it. Nothing where all is well. */
export function WarningsPanel({ warnings }: { readonly warnings: readonly LineWarningView[] }): ReactNode {
  const styles = useStyles();
  if (warnings.length === 0) return null;
  const count = warnings.length === 1 ? '1 warning' : `${String(warnings.length)} warnings`;
  return (
    <Panel flush>
      <Accordion collapsible>
        <AccordionItem value="warnings">
          <AccordionHeader as="h2" icon={<Warning20Filled className={styles.sign} />}>
            {count}: different lines on one matter, or figures past their date
          </AccordionHeader>
          <AccordionPanel className={styles.body}>
            <LineWarnings warnings={warnings} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </Panel>
  );
}
