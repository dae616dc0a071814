import type { Decision } from '@uptier/core';
import { render, type ComponentChild } from 'preact';
import type { Store } from './mount.js';

/** Draws each decision of a slot into `root` until the returned function is called. */
export function drawDecisions(
  root: ShadowRoot,
  store: Store,
  draw: (decision: Decision | undefined) => ComponentChild,
): () => void {
  const stop = store.subscribe((decision) => render(draw(decision), root));
  return () => {
    stop();
    render(null, root);
  };
}
