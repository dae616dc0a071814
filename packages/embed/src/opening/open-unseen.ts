import { isHidden } from './is-hidden.js';

/** Browsers count no layout shift this long after a tap or a key (WICG layout-instability, "recent input"). */
const RECENT_INPUT = 500;

/** Waits for a moment in which an element can grow without moving what the shopper looks at. */
export interface Opening {
  /** Runs `show` at the first such moment; of several calls before it, only the last. */
  open(show: () => void): void;
  /** There is nothing to show any more: what waits is forgotten. */
  cancel(): void;
  stop(): void;
}

/**
 * Whether the page may have been painted. Browsers tell of a paint only some time after it, but the clock of a
 * document's animations stands at 0 until the first frame. Where a browser starts it otherwise, nobody can say.
 */
const mayBePainted = (): boolean => document.timeline?.currentTime !== 0;

/** The least height of a page's own style that is kept for an offer, in px: pages give all their columns one pixel. */
const LINE = 16;

/** By `reserve`, or by the page's own style. A share of a height that nobody has set is none. */
function keepsHeight(element: HTMLElement): boolean {
  const { display, minBlockSize } = getComputedStyle(element);
  const least = element.hasAttribute('reserve') ? 1 : LINE;
  // What is inline has none, whatever is said of it.
  return display !== 'inline' && Number(minBlockSize.replace('px', '')) >= least;
}

/**
 * Whether the browser holds a scroll position against what grows above it: it knows that, something is scrolled, and the
 * page does not forbid it. Where scripts move a page instead, nothing is scrolled.
 */
function isHeld(element: Element): boolean {
  let isScrolled = false;
  for (let node: Element | null | undefined = element; node;) {
    if (getComputedStyle(node).getPropertyValue('overflow-anchor') !== 'auto') return false;
    isScrolled ||= node.scrollTop > 0;
    node = node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;
  }
  return isScrolled;
}

/** Growing here moves nothing that is on screen. */
function isFree(element: HTMLElement): boolean {
  // Where it stands is asked last: the browser would lay out the page for it.
  if (document.hidden || !mayBePainted() || keepsHeight(element)) return true;
  const { top, bottom } = element.getBoundingClientRect();
  return top >= innerHeight || (bottom <= 0 && (isHeld(element) || isHidden(element)));
}

/** What the shopper does himself; and, after it, what may put an element out of sight. */
const INPUTS = ['pointerdown', 'pointerup', 'keydown'];
const HEARD = [...INPUTS, 'scroll', 'visibilitychange'];

/** The elements of the page that are closed. All hear of one listener: to add and remove some for each is slow. */
const closed = new Map<(event: Event) => void, HTMLElement>();
const tellClosed = (event: Event): void =>
  closed.forEach((_, hear) => {
    try {
      hear(event);
    } catch (error) {
      // One that cannot be drawn keeps no other closed.
      reportError(error);
    }
  });

/** Those of them that are free in this turn: asked of all before one opens, so that the page is laid out once. */
let free: readonly HTMLElement[] | undefined;

function isFreeNow(element: HTMLElement): boolean {
  if (!free) queueMicrotask(() => (free = undefined));
  free ??= [...closed.values()].filter(isFree);
  return free.includes(element);
}

/** What is asked where an element is too late to open unseen. */
export interface Late {
  /** Whether it may grow where it is, and nothing on screen moves. */
  movesNothing(element: HTMLElement): Promise<boolean>;
  /** Called once if it has to wait. */
  tell(): void;
}

/** Opens an element unseen. */
export function openUnseen(element: HTMLElement, late: Late): Opening {
  let isLate = false;
  let pending: (() => void) | undefined;
  let lastInput = -Infinity;

  const openIf = (isUnseen: boolean): void => {
    if (!pending || !isUnseen) return;
    closed.delete(hear);
    pending();
    pending = undefined;
  };
  function hear({ type, timeStamp }: Event): void {
    const isInput = INPUTS.includes(type);
    if (isInput) lastInput = timeStamp;
    if (pending) openIf(isInput || isFreeNow(element));
  }
  closed.set(hear, element);
  free = undefined;
  // Those that are there already are not added once more.
  for (const type of HEARD) addEventListener(type, tellClosed, true);

  async function wait(): Promise<void> {
    openIf(await late.movesNothing(element).catch(() => false));
    if (!pending || isLate) return;
    isLate = true;
    late.tell();
  }

  return {
    open(show) {
      if (!closed.has(hear)) return show();
      pending = show;
      openIf(isFreeNow(element) || performance.now() - lastInput < RECENT_INPUT);
      if (closed.has(hear)) void wait();
    },
    cancel: () => (pending = undefined),
    stop() {
      pending = undefined;
      closed.delete(hear);
    },
  };
}
