/** The document of a page that the shopper may leave and come back to. */
export type Kept = Partial<Pick<Document, 'hidden'>> &
  Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/**
 * Calls `look` when the shopper comes back to a page that stood still while he was away, until the returned function
 * is called: from another tab, or by Back where the browser shows the page as he left it. Both are told by this one
 * event (https://html.spec.whatwg.org/#reactivate-a-document). Elsewhere he may have changed the cart.
 */
export function watchReturn(
  look: () => void,
  document: Kept | undefined = globalThis.document,
): () => void {
  const back = (): void => {
    if (!document?.hidden) look();
  };
  document?.addEventListener('visibilitychange', back);
  return () => document?.removeEventListener('visibilitychange', back);
}
