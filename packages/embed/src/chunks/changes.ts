/** What a yes does to the cart: loaded when a shopper reaches for a button. */
export { CartChanges } from '@uptier/core/changes';
export { changeOwn } from '@uptier/platforms/change-own';
