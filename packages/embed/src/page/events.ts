import type { CartResult, ErrorCode, Offer, Report, Slot } from '@uptier/core';

/** What `uptier:accept` carries: the page may do the work itself and answer with what became of it. */
export interface AcceptDetail {
  readonly slot: Slot;
  readonly offer: Offer;
  respondWith(result: Promise<CartResult> | CartResult): void;
}

const options = { bubbles: true, composed: true };

/** Tells the page what happened, on the element it happened in. */
export function raiseReport(target: EventTarget, { type, ...detail }: Report): void {
  target.dispatchEvent(new CustomEvent(`uptier:${type}`, { ...options, detail }));
}

/** Tells the page what went wrong, by a stable code. */
export const raiseError = (target: EventTarget, code: ErrorCode, detail: string): void =>
  raiseReport(target, { type: 'error', code, detail });

/** Asks the page before the cart is changed. Its answer, or `undefined` where the platform is to do it. */
export function askPage(
  target: EventTarget,
  slot: Slot,
  offer: Offer,
): Promise<CartResult> | undefined {
  let answer: Promise<CartResult> | undefined;
  const detail: AcceptDetail = {
    slot,
    offer,
    respondWith: (result) => void (answer = Promise.resolve(result)),
  };
  const goOn = target.dispatchEvent(
    new CustomEvent('uptier:accept', { ...options, cancelable: true, detail }),
  );
  return answer ?? (goOn ? undefined : Promise.resolve({ status: 'refused' }));
}
