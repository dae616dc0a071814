import { focusOn } from './focus-on.js';

const CONTROLS = 'a[href], button, select, input';

/** Moves the focus from an item that is about to go to the next one, else to the one before it, else to `heading`. */
export function focusBeside(
  list: HTMLElement | null,
  place: number,
  heading: HTMLElement | null,
): void {
  const { [place + 1]: next, [place - 1]: before } = list?.children ?? [];
  const control = (next ?? before)?.querySelector<HTMLElement>(CONTROLS);
  // It comes to stand where the other one was.
  if (control) control.focus({ preventScroll: true });
  else focusOn(heading);
}
