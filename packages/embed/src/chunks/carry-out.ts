/** How a platform changes its cart: loaded when a shopper reaches for a button. */
export { carryOut, settleJournal } from '@uptier/platforms/carry-out';
export { addByAction, swapByAction } from '@uptier/platforms/theme-action';
