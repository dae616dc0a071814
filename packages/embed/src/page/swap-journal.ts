import { plainJson } from '@uptier/core';
import type { Journal } from '@uptier/platforms';

const KEY = 'uptier-swap';

/**
 * Keeps the swap that is under way where the shop's next page finds it. That may be in another tab, since this one can
 * be closed: so it is in the store that all share, if they take turns. Without turns one would finish what another is
 * at; there it lives as long as the tab. It throws where the store does.
 */
export function swapJournal(isShared: boolean): Journal {
  const store = (): Storage => (isShared ? localStorage : sessionStorage);
  return {
    read: () => JSON.parse(store().getItem(KEY) ?? 'null') ?? undefined,
    write: (entry) =>
      entry === undefined ? store().removeItem(KEY) : store().setItem(KEY, plainJson(entry)),
  };
}
