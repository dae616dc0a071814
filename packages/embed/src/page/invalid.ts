import type { Report } from '@uptier/core';

/** Says that something in the tag, in an element or in a command of the page means nothing, and in which place. */
export const invalid = (detail: string, path?: string): Report => ({
  type: 'error',
  code: 'config-invalid',
  detail,
  path,
});
