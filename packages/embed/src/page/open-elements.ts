import type { Slot } from '@uptier/core';

interface Asked {
  /** Decides anew. */
  readonly refresh: () => void;
  /** Calls back when the page is about something else, until the returned function is called. */
  readonly follow: (listen: () => void) => () => void;
}

/** The elements that stand in the page. While there is one, the page is followed. */
export class OpenElements {
  readonly #asked: Asked;
  readonly #elements = new Map<string, { readonly slot: Slot; readonly target: EventTarget }>();
  #stopFollowing: (() => void) | undefined;
  #isWaiting = false;

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  /** An element has come; the returned function says that it has gone. */
  connect(slot: Slot, target: EventTarget): () => void {
    this.#elements.set(slot.id, { slot, target });
    this.#stopFollowing ??= this.#asked.follow(() => this.refreshSoon());
    this.refreshSoon();
    return () => {
      this.#elements.delete(slot.id);
      if (this.#elements.size) return;
      this.#stopFollowing?.();
      this.#stopFollowing = undefined;
    };
  }

  /** Refreshes once for many requests in a row; not at all where no element is left. */
  refreshSoon(): void {
    if (this.#isWaiting || !this.#elements.size) return;
    this.#isWaiting = true;
    queueMicrotask(() => {
      this.#isWaiting = false;
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
