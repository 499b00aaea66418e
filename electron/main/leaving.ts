import { dialog, type BrowserWindow } from 'electron';
import { leavingQuestion } from '#shared/messages/leaving.en';

/** The places of the answers among the buttons. */
const stay = 0;
const leave = 1;

/**
 * Asks whether a window is to close although its page holds on to it: a text is not saved, or a form with much typed in
 * it is open. In a browser the browser asks; here nobody else would, and the window would seem stuck.
 */
export function askBeforeLeaving(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const { message, detail, answers } = leavingQuestion;
    const chosen = dialog.showMessageBoxSync(window, {
      ...{ type: 'warning', message, detail, buttons: [answers.stay, answers.leave] },
      ...{ defaultId: stay, cancelId: stay, noLink: true },
    });
    // What is prevented is that the page keeps the window.
    if (chosen === leave) event.preventDefault();
  });
}
