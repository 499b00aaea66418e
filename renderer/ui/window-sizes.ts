/**
 * A window in which height is scarce: a small one, or any at a high zoom (1280 x 800 at 200 % holds 640 x 400). What
 * stands on every page gives way there to what is on the page. Goes by the container that base.css makes of the window.
 */
export const lowWindow = '@container window (max-height: 640px)';
