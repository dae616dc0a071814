/**
 * For a page that loads `@uptier/core/rules` only when its feed has campaigns or experiments, and
 * `@uptier/core/changes` only when a shopper says yes.
 */
export { createSession } from './session.js';
