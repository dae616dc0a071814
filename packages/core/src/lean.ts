/**
 * For a page that loads `@uptier/core/rules` only when its feed has campaigns or experiments, and
 * `@uptier/core/changes` only when a shopper says yes, and `@uptier/core/trace` only when somebody asks why.
 */
export { openPlainFeed } from './feed/open-plain-feed.js';
export { createSession } from './session.js';
export type { LeanPorts } from './lean-ports.js';
