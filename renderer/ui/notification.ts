/** A short message at the edge of the window; assistive technology reads it out. */
export interface Notification {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly title: string;
  readonly body?: string;
  /** One thing that can be done about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Shows a notification. */
export type Notify = (notification: Notification) => void;

/** Work that goes on while a person does something else. */
export interface Work {
  readonly title: string;
  /** The words of its stop in the palette. */
  readonly stopAs: string;
  readonly stop: () => void;
}

/** Shows that work goes on, with the way to stop it, until the function that it answers is called. */
export type ShowWork = (work: Work) => () => void;
