/** The part of jQuery that classic themes are told by. */
export type JQuery = (target: unknown) => { trigger(event: string): unknown };

const ADDED = 'wc-blocks_added_to_cart';

/**
 * Has mini-carts read the cart anew: those of classic themes by jQuery's events, those of blocks by a native one.
 * Blocks may turn the first into the second by themselves: then it is not fired once more.
 */
export function refreshWooPage(body: EventTarget, jQuery: JQuery | undefined): void {
  let isTold = false;
  const hear = (): void => void (isTold = true);
  body.addEventListener(ADDED, hear);
  try {
    const page = jQuery?.(body);
    page?.trigger('added_to_cart');
    // Without new HTML in `added_to_cart`, only this has a classic mini-cart ask for it.
    page?.trigger('wc_fragment_refresh');
  } finally {
    body.removeEventListener(ADDED, hear);
    const detail = { preserveCartData: false };
    if (!isTold) body.dispatchEvent(new CustomEvent(ADDED, { bubbles: true, detail }));
  }
}
