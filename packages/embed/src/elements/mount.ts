import type { Bundle, CartResult, Choice, Decision, Offer, Widget } from '@uptier/core';
import type { Speech as Language, Words } from '@uptier/preact';

/** What a widget may ask of the page: offers in, events out. */
export interface Store {
  /** The slot's decision, now and later. Returns what stops it. */
  subscribe(listen: (decision: Decision | undefined) => void): () => void;
  /**
   * Whether the slot may hold an offer: one that is closed, and cannot be opened now, must leave it to the others. Left
   * out: as at first.
   */
  hold(mayHold?: boolean): void;
  accept(offer: Offer, choice?: Choice): Promise<CartResult>;
  /** Takes several offers by one change of the cart. */
  acceptAll(bundle: Bundle): Promise<CartResult>;
  undo(offer: Offer): Promise<CartResult>;
  decline(offer: Offer): void;
  seen(offer: Offer): void;
  /** The shopper goes to look at the product. */
  visit(offer: Offer): void;
  /** Why the shopper sees it, in one sentence; nothing where that cannot be said. Loads what tells it. */
  why(offer: Offer): Promise<string | undefined>;
  /** Forgets what the visitor looked at. */
  forget(): void;
}

/** How a widget's words are set. */
export interface Speech extends Language {
  readonly heading?: string | undefined;
}

/** What came of a language's chunk: its words, or why it did not come. */
export interface Spoken {
  readonly words?: Words;
  readonly error?: unknown;
}

/** What every chunk exports: draws its widget into `root` until the returned function is called. */
export type Mount = (root: ShadowRoot, store: Store, speech: Speech) => () => void;

/** What was loaded to show a widget. */
export interface Loaded {
  readonly widget: Widget;
  readonly mount: Mount;
  /** Missing where English is spoken, which every widget brings with it. */
  readonly spoken: Spoken | undefined;
}
