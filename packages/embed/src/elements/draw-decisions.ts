import type { Decision } from '@uptier/core';
import { render, type ComponentChild } from 'preact';
import { adoptTheme } from '../theme/adopt-theme.js';
import { BOXED_HOST } from '../theme/boxed-host.js';
import type { Store } from './mount.js';

/** Draws each decision of a slot into `root`, which has a box from the first one on, until the returned function is called. */
export function drawDecisions(
  root: ShadowRoot,
  store: Store,
  draw: (decision: Decision | undefined) => ComponentChild,
): () => void {
  const stop = store.subscribe((decision) => {
    if (!root.firstChild) adoptTheme(root, `${BOXED_HOST}}`);
    render(draw(decision), root);
  });
  return () => {
    stop();
    render(null, root);
    // Put back, it is closed until it has an offer anew: even an empty box would keep the margins round it apart.
    root.adoptedStyleSheets = [];
  };
}
