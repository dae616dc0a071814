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

/** Opens an element unseen; `onLate` is called once if it has to wait. */
export function openUnseen(element: HTMLElement, onLate: () => void): Opening {
  let isOpen = Number(element.getAttribute('reserve')) > 0;
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
  const options = { signal: listening.signal, passive: true, capture: true };
  if (!isOpen) {
    for (const type of ['pointerdown', 'pointerup', 'keydown'])
      addEventListener(type, onInput, options);
    for (const type of ['scroll', 'visibilitychange']) addEventListener(type, onMove, options);
  }

  return {
    open(show) {
      if (isOpen) return show();
      pending = show;
      openIf(isOutOfSight(element) || performance.now() - lastInput < RECENT_INPUT);
      if (!isOpen && !isLate) {
        isLate = true;
        onLate();
      }
    },
    cancel: () => (pending = undefined),
    stop: () => listening.abort(),
  };
}
