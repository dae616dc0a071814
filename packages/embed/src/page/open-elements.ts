import type { Slot } from '@uptier/core';

interface Asked {
  /** Decides anew. */
  readonly refresh: () => void;
  /** Calls back when the page is about something else, until the returned function is called. */
  readonly follow: (listen: () => void) => () => void;
}

/** Says whether the page hides the element now; where it has its slot back, it asks for its slot anew. */
export type Look = (isBack?: boolean) => boolean;

interface OpenElement {
  readonly slot: Slot;
  readonly target: EventTarget;
  readonly look: Look;
  isHidden: boolean;
}

/** Milliseconds in which what a click opens is open. */
const OPENS = 500;

/** The elements that stand in the page. While there is one, the page is followed. */
export class OpenElements {
  readonly #asked: Asked;
  /** As they came: of several with one id the last has the slot. */
  #all: readonly OpenElement[] = [];
  #stopFollowing: (() => void) | undefined;
  #isWaiting = false;

  constructor(asked: Asked) {
    this.#asked = asked;
    const look = () => this.#look() && this.refreshSoon();
    // On a screen of another width a page may show another of two elements.
    addEventListener('resize', look);
    // A drawer may open. Where nothing is hidden, no click costs a look.
    addEventListener(
      'click',
      () => this.#owners().some(({ isHidden }) => isHidden) && setTimeout(look, OPENS),
      true,
    );
  }

  /** Those that have their slots. */
  #owners(): OpenElement[] {
    return [...new Map(this.#all.map((one) => [one.slot.id, one])).values()];
  }

  /** Looks at all, and says whether the page hides another than before. */
  #look(): boolean {
    return this.#owners().filter((one) => one.isHidden !== (one.isHidden = one.look())).length > 0;
  }

  #ownerOf({ id }: Slot): OpenElement | undefined {
    return this.#owners().find(({ slot }) => slot.id === id);
  }

  /**
   * An element has come; the returned function says that it has gone, and answers whether the slot has gone with it:
   * while one page changes into the next, both may have an element of one id. The later has the slot, and leaves it to
   * the one before.
   */
  connect(slot: Slot, target: EventTarget, look: Look): () => boolean {
    const one = { slot, target, look, isHidden: false };
    this.#all = [...this.#all, one];
    this.#stopFollowing ??= this.#asked.follow(() => this.refreshSoon());
    this.refreshSoon();
    return () => {
      this.#all = this.#all.filter((other) => other !== one);
      const heir = this.#ownerOf(slot);
      heir?.look(true);
      if (heir) this.refreshSoon();
      if (!this.#all.length) {
        this.#stopFollowing?.();
        this.#stopFollowing = undefined;
      }
      return !heir;
    };
  }

  /** Refreshes once for many requests in a row; not at all where no element is left. */
  refreshSoon(): void {
    if (this.#isWaiting || !this.#all.length) return;
    this.#isWaiting = true;
    queueMicrotask(() => {
      this.#isWaiting = false;
      this.#look();
      this.#asked.refresh();
    });
  }

  slots(): readonly Slot[] {
    return this.#owners().map(({ slot }) => slot);
  }

  /** Where a slot's events are raised. */
  targetOf(slot: Slot): EventTarget {
    return this.#ownerOf(slot)?.target ?? document;
  }
}
