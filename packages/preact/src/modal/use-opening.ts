import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import { hasOpenDialog } from './has-open-dialog.js';
import { wouldBeSeen } from './would-be-seen.js';

/** Milliseconds until a page is probably idle that cannot tell, and until a dialog that was answered is gone. */
const SOON = 500;

/** Milliseconds until a page that is never idle is not waited for any longer. */
const LATEST = 2000;

const whenIdle = (act: () => void): unknown =>
  // Safari has none.
  'requestIdleCallback' in window
    ? requestIdleCallback(act, { timeout: LATEST })
    : setTimeout(act, SOON);

/** What may be the end of another dialog. In a shadow tree its own `close` is not heard outside. */
const ENDS = ['close', 'click', 'keyup', 'resize'];

interface Opening {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** What gets the focus: no button, so that a key that is pressed just then does not answer. */
  readonly heading: RefObject<HTMLElement | null>;
}

/**
 * Shows a dialog once, when there is an offer, the page is idle, no other dialog is open and the page does not hide it;
 * closes it when there is none any more.
 */
export function useOpening({ dialog, heading }: Opening, offer: string | undefined): void {
  const wasOpen = useRef(false);
  const isWanted = offer !== undefined;
  useLayoutEffect(() => {
    if (!offer) dialog.current?.close();
    // Another offer came: it is read from its beginning.
    else if (dialog.current?.open) heading.current?.focus();
  }, [dialog, heading, offer]);
  useEffect(() => {
    const waiting = new AbortController();
    const { signal } = waiting;
    const open = (): void => {
      if (signal.aborted || wasOpen.current || !dialog.current) return;
      if (hasOpenDialog(document)) {
        for (const type of ENDS)
          addEventListener(type, openSoon, { signal, capture: true, once: true });
      } else if (!wouldBeSeen(dialog.current)) {
        // A script may show the place at any time, and nothing tells of it.
        openSoon();
      } else {
        wasOpen.current = true;
        dialog.current.showModal();
        heading.current?.focus();
      }
    };
    const openSoon = (): unknown => setTimeout(whenIdle, SOON, open);
    if (isWanted) whenIdle(open);
    return () => waiting.abort();
  }, [dialog, heading, isWanted]);
}
