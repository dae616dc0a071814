export type { Platform } from './platform.js';
export { createCustom, type CustomCalls } from './custom/custom.js';
export { readJson } from './web/read-json.js';
