/** What campaigns and experiments need: for `loadRules` of a session from `@uptier/core/lean`. */
export { rules, type Rules } from './campaign/rules.js';
