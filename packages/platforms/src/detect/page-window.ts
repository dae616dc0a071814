/** The window of a page, with what some pages and browsers have. */
export type PageWindow = Window &
  typeof globalThis & {
    readonly dataLayer?: unknown;
    readonly navigation?: EventTarget;
  };
