import type { PageApi } from './page-api.js';

/** The parts of a command; none of what is no list, or cannot even be looked at. */
function partsOf(pushed: unknown): readonly unknown[] {
  try {
    return Array.isArray(pushed) ? [...(pushed as unknown[])] : [];
  } catch {
    return [];
  }
}

/**
 * Does what a page pushed, where it is something to do rather than to know; says whether it was. So a page may call
 * before the script has come. Its author wrote it, so it may be anything.
 */
export function obey(pushed: unknown, api: PageApi): boolean {
  const [name, said, hear] = partsOf(pushed);
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
