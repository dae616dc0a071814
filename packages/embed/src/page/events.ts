import type { Asked, CartChange, CartResult, ErrorCode, Offer, Report, Slot } from '@uptier/core';

/** What `uptier:accept` carries: the page may do the work itself and answer with what became of it. */
export interface AcceptDetail {
  readonly slot: Slot;
  readonly offer: Offer;
  /** All of them, where several are taken together. */
  readonly offers: readonly Offer[];
  /** What the cart is to be changed by. */
  readonly change: CartChange;
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
  asked: Asked,
  change: CartChange,
): Promise<CartResult> | undefined {
  let answer: Promise<CartResult> | undefined;
  const detail: AcceptDetail = {
    ...asked,
    change,
    respondWith: (result) => void (answer = Promise.resolve(result)),
  };
  const goOn = target.dispatchEvent(
    new CustomEvent('uptier:accept', { ...options, cancelable: true, detail }),
  );
  return answer ?? (goOn ? undefined : Promise.resolve({ status: 'refused' }));
}
