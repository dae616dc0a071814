import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Where a browser cannot tell that it is idle: milliseconds until it probably is. */
const PROBABLY_IDLE = 500;

const whenIdle = (act: () => void): unknown =>
  // Safari has none.
  'requestIdleCallback' in window ? requestIdleCallback(act) : setTimeout(act, PROBABLY_IDLE);

interface Opening {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** What gets the focus: no button, so that a key that is pressed just then does not answer. */
  readonly heading: RefObject<HTMLElement | null>;
}

/** Shows a dialog once, when it is wanted, the page is idle and no other dialog is open. */
export function useOpening({ dialog, heading }: Opening, isWanted: boolean): void {
  const wasOpen = useRef(false);
  useEffect(() => {
    const waiting = new AbortController();
    const { signal } = waiting;
    const open = (): void => {
      if (signal.aborted || wasOpen.current) return;
      if (document.querySelector('dialog[open]')) {
        document.addEventListener('close', wait, { signal, capture: true, once: true });
      } else {
        wasOpen.current = true;
        dialog.current?.showModal();
        heading.current?.focus();
      }
    };
    const wait = (): unknown => whenIdle(open);
    if (isWanted) wait();
    return () => waiting.abort();
  }, [dialog, heading, isWanted]);
}
