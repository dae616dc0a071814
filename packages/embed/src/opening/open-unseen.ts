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

/** By `reserve`, or by the page's own style. */
const keepsHeight = (element: HTMLElement): boolean =>
  parseFloat(getComputedStyle(element).minBlockSize) > 0;

/** Growing here moves nothing that is on screen. */
function isOutOfSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return (
    document.hidden ||
    !mayBePainted() ||
    top >= innerHeight ||
    // Above the viewport the browser has to hold the scroll position against it.
    (bottom <= 0 && CSS.supports('overflow-anchor', 'auto'))
  );
}

const isFree = (element: HTMLElement): boolean => keepsHeight(element) || isOutOfSight(element);

function listenTo(
  types: readonly string[],
  hear: (event: Event) => void,
  signal: AbortSignal,
): void {
  for (const type of types) addEventListener(type, hear, { signal, passive: true, capture: true });
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
  let isOpen = false;
  let isLate = false;
  let pending: (() => void) | undefined;
  const listening = new AbortController();

  const openIf = (isUnseen: boolean): void => {
    if (!pending || !isUnseen) return;
    isOpen = true;
    listening.abort();
    pending();
    pending = undefined;
  };
  let lastInput = -Infinity;
  const onInput = ({ timeStamp }: Event): void => {
    lastInput = timeStamp;
    openIf(true);
  };
  const onMove = (): void => openIf(isOutOfSight(element));
  listenTo(['pointerdown', 'pointerup', 'keydown'], onInput, listening.signal);
  listenTo(['scroll', 'visibilitychange'], onMove, listening.signal);

  async function wait(): Promise<void> {
    openIf(await late.movesNothing(element).catch(() => false));
    if (!pending || isLate) return;
    isLate = true;
    late.tell();
  }

  return {
    open(show) {
      if (isOpen) return show();
      pending = show;
      openIf(isFree(element) || performance.now() - lastInput < RECENT_INPUT);
      if (!isOpen) void wait();
    },
    cancel: () => (pending = undefined),
    stop() {
      pending = undefined;
      listening.abort();
    },
  };
}
