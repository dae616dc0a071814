/** How a shopper comes near a button: by pointer or finger, or by the keyboard. */
const REACHING = ['pointerover', 'focusin'] as const;

/** Calls `act` when the shopper reaches for what is in an element: what a press needs may come before he presses. */
export function whenReached(element: HTMLElement, act: () => void): void {
  const listening = new AbortController();
  const reach = (): void => {
    listening.abort();
    act();
  };
  for (const type of REACHING)
    element.addEventListener(type, reach, { signal: listening.signal, passive: true });
}
