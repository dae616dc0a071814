/** What a yes does to the cart: for `loadChanges` of a session from `@uptier/core/lean`. */
export { CartChanges } from './cart-changes.js';
