import type { Opening } from './open-unseen.js';

/** A dialog lies above the page and moves nothing in it; the component itself waits until the page is idle. */
export const openAtOnce: Opening = { open: (show) => show(), cancel: () => {}, stop: () => {} };
