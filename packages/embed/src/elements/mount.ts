import type { CartResult, Choice, Decision, Offer } from '@uptier/core';

/** What a widget may ask of the page: offers in, events out. */
export interface Store {
  /** The slot's decision, now and later. Returns what stops it. */
  subscribe(listen: (decision: Decision | undefined) => void): () => void;
  accept(offer: Offer, choice?: Choice): Promise<CartResult>;
  undo(offer: Offer): Promise<CartResult>;
  decline(offer: Offer): void;
  seen(offer: Offer): void;
}

/** How a widget's words are set. */
export interface Speech {
  readonly locale?: string | undefined;
  readonly heading?: string | undefined;
}

/** What every chunk exports: draws its widget into `root` until the returned function is called. */
export type Mount = (root: ShadowRoot, store: Store, speech: Speech) => () => void;
