/** For a page that loads `@uptier/core/rules` only when its feed has campaigns or experiments. */
export { createSession } from './session.js';
