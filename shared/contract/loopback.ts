/** How the window talks to the loopback host: every request below is a POST with these headers. */
export const loopback = {
  /** Followed by the name of the call; the body is its input as JSON, the answer a `Result` as JSON. */
  callPath: '/call/',
  /** Answers with a stream of lines, each empty (a sign of life) or a `CoreEvent` as JSON. */
  eventsPath: '/events',
  /** Longest body of a call, in bytes. */
  longestBody: 2 * 1024 * 1024,
  /** Carries the secret that the page was served with, in a `meta` element of the name below. */
  windowHeader: 'x-chancery-window',
  windowMeta: 'chancery-window',
} as const;
