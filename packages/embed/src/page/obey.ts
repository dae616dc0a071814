import type { PageApi } from './page-api.js';

/**
 * Does what a page pushed, where it is something to do rather than to know; says whether it was. So a page may call
 * before the script has come. Its author wrote it, so it may be anything.
 */
export function obey(pushed: unknown, api: PageApi): boolean {
  if (!Array.isArray(pushed)) return false;
  const [name, said, hear] = pushed as unknown[];
  if (name === 'consent' && typeof said === 'boolean') {
    api.consent(said);
    return true;
  }
  if (name === 'on' && typeof said === 'string' && typeof hear === 'function') {
    api.on(said, hear as (event: Event) => void);
    return true;
  }
  return false;
}
