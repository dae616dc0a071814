import type { carryOut, settleJournal } from './cart/carry-out.js';
import type { addByAction, swapByAction } from './shopify/theme-action.js';

/** Code that few page views run. Each is asked for when a cart is about to be changed; a change without it rejects. */
export interface LateCode {
  readonly loadCarryOut: () => Promise<{
    readonly carryOut: typeof carryOut;
    readonly settleJournal: typeof settleJournal;
  }>;
  readonly loadThemeAction: () => Promise<{
    readonly addByAction: typeof addByAction;
    readonly swapByAction: typeof swapByAction;
  }>;
}
