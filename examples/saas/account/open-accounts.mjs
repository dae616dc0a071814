import { Account, newState } from './account.mjs';
import { dayOf } from './dates.mjs';

/** Accounts live in memory; beyond this many, the oldest is forgotten. */
const MOST = 1000;

/**
 * The accounts of all visitors, by the id in their cookie.
 * @param {import('./account.mjs').Prices} prices
 */
export function openAccounts(prices) {
  /** @type {Map<string, import('./account.mjs').State>} */
  const states = new Map();

  return {
    prices,
    /** @param {string} id */
    account(id) {
      const today = dayOf(new Date());
      const state = states.get(id) ?? newState(today);
      states.set(id, state);
      const [oldest] = states.keys();
      if (states.size > MOST && oldest !== undefined) states.delete(oldest);
      return new Account(state, { ...prices, today });
    },
  };
}
