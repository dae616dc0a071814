import type { Warning } from './reader.js';

/** Warnings in one line, each with its place. */
export const sayWarnings = (warnings: readonly Warning[]): string =>
  warnings.map(({ path, problem }) => `${path} ${problem}`).join('; ');
