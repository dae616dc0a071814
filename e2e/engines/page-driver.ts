/** What the walks look for in a page, as a screen reader calls it. */
export type Role = 'button' | 'dialog' | 'heading' | 'link' | 'list' | 'region';

export type Key =
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'End'
  | 'Enter'
  | 'Escape'
  | 'Home'
  | 'Shift+Tab'
  | 'Tab';

/** Something in the page. A text is its whole name. */
export type Named = readonly [role: Role, name: string | RegExp];

/** A browser's page, whichever browser it is: the little that the walks need of it. */
export interface PageDriver {
  /** Settles when the page has loaded. */
  goto(address: string): Promise<void>;
  /** Clicks as a mouse does; waits until there is such a thing. */
  click(...named: Named): Promise<void>;
  /** Presses a key, wherever the focus is. */
  press(key: Key): Promise<void>;
  /** Whether it is there to be seen now. */
  sees(...named: Named): Promise<boolean>;
  /** Whether it has the focus now. */
  isFocused(...named: Named): Promise<boolean>;
  /** Runs a function in the page. It knows nothing but what it is given: it goes there as text, and that as JSON. */
  run<Given extends readonly unknown[], Told>(
    what: (...given: Given) => Told | Promise<Told>,
    ...given: Given
  ): Promise<Told>;
  /** What the page looks like, as a PNG. */
  picture(): Promise<Buffer>;
}

/** Runs in the page: whether the focus is on an element, in whatever shadow that lies. */
export function hasFocus(element: Element): boolean {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === element;
}
