/** What became of every candidate: for `loadTrace` of a session from `@uptier/core/lean`. */
export { traceOf } from './decide/trace.js';
