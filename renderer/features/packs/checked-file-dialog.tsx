import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ModalDialog } from '#renderer/ui/dialogs';
import { DifferencesView } from '#renderer/ui/rich-text/differences-view';
import { ScrollRegion } from '#renderer/ui/scroll-region';
import type { CheckedFileView, ComparedTextView } from '#shared/contract/views/packs';
import { differencesOf, plainVersion } from '#shared/domain/differences/differences';
import {
  checkedFileWords,
  comparedTextTitle,
  dossierDiffersWords,
  readingBackLater,
} from '#shared/messages/checked-file.en';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  words: { margin: 0 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  region: { maxHeight: '50cqh', overflow: 'auto', padding: tokens.spacingHorizontalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** A file that was looked up, by its name, and what it is. */
export interface CheckedFile {
  readonly name: string;
  readonly view: CheckedFileView;
}

/** Says what a Word file is, and shows the texts of an edited pack that differ, word by word. */
export function CheckedFileDialog(props: {
  readonly file: CheckedFile;
  readonly onClose: () => void;
}): ReactNode {
  const styles = useStyles();
  const { name, view } = props.file;
  const texts = view.is === 'edited' ? view.texts : [];
  return (
    <ModalDialog open wide title={name} closeLabel="Close" onClose={props.onClose}>
      <div className={styles.root}>
        <p className={styles.words}>{checkedFileWords(view)}</p>
        {texts.length > 0 && (
          <>
            <ScrollRegion label="Texts that differ" className={styles.region}>
              <ul className={styles.list}>
                {texts.map((text, index) => (
                  <ComparedText key={index} text={text} />
                ))}
              </ul>
            </ScrollRegion>
            <p className={styles.quiet}>{readingBackLater}</p>
          </>
        )}
      </div>
    </ModalDialog>
  );
}

function ComparedText({ text }: { readonly text: ComparedTextView }): ReactNode {
  const styles = useStyles();
  const { before, after, dossierDiffers } = text;
  return (
    <li>
      <h3 className={styles.heading}>{comparedTextTitle(text)}</h3>
      {dossierDiffers && <p className={styles.quiet}>{dossierDiffersWords}</p>}
      <DifferencesView
        lines={differencesOf(plainVersion(before ?? after ?? ''), plainVersion(after ?? ''))}
      />
    </li>
  );
}
