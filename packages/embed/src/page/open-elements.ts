import type { Slot } from '@uptier/core';

interface Asked {
  /** Decides anew. */
  readonly refresh: () => void;
  /** Calls back when the page is about something else, until the returned function is called. */
  readonly follow: (listen: () => void) => () => void;
}

interface OpenElement {
  readonly slot: Slot;
  readonly target: EventTarget;
  /** Says whether the page hides the element where it did not before, or no longer. */
  readonly look: () => boolean;
}

/** The elements that stand in the page. While there is one, the page is followed. */
export class OpenElements {
  readonly #asked: Asked;
  readonly #elements = new Map<string, OpenElement>();
  #stopFollowing: (() => void) | undefined;
  #isWaiting = false;

  constructor(asked: Asked) {
    this.#asked = asked;
    // On a screen of another width a page may show another of two elements.
    addEventListener('resize', () => this.#look() && this.refreshSoon());
  }

  /** Looks at all. */
  #look(): boolean {
    return [...this.#elements.values()].filter(({ look }) => look()).length > 0;
  }

  /**
   * An element has come; the returned function says that it has gone, and answers whether the slot has gone with it:
   * while one page changes into the next, both may have an element of one id, and the later has the slot.
   */
  connect(slot: Slot, target: EventTarget, look: () => boolean): () => boolean {
    this.#elements.set(slot.id, { slot, target, look });
    this.#stopFollowing ??= this.#asked.follow(() => this.refreshSoon());
    this.refreshSoon();
    return () => {
      if (this.targetOf(slot) !== target) return false;
      this.#elements.delete(slot.id);
      if (!this.#elements.size) {
        this.#stopFollowing?.();
        this.#stopFollowing = undefined;
      }
      return true;
    };
  }

  /** Refreshes once for many requests in a row; not at all where no element is left. */
  refreshSoon(): void {
    if (this.#isWaiting || !this.#elements.size) return;
    this.#isWaiting = true;
    queueMicrotask(() => {
      this.#isWaiting = false;
      this.#look();
      this.#asked.refresh();
    });
  }

  slots(): readonly Slot[] {
    return [...this.#elements.values()].map(({ slot }) => slot);
  }

  /** Where a slot's events are raised. */
  targetOf({ id }: Slot): EventTarget {
    return this.#elements.get(id)?.target ?? document;
  }
}
