import { openVisit } from './open-visit.mjs';

/** Visits live in memory; beyond this many, the oldest is forgotten. */
const MOST_VISITS = 1000;

/**
 * What each shopper has in his basket and has ordered, by the id in his cookie.
 * @param {import('../shop/open-shop.mjs').Shop} shop
 */
export function openVisits(shop) {
  /** @type {Map<string, import('./open-visit.mjs').State>} */
  const visits = new Map();
  let lastOrder = 1000;

  /** @param {string} id */
  function stateOf(id) {
    const state = visits.get(id) ?? { lines: [], orders: new Map() };
    visits.set(id, state);
    const [oldest] = visits.keys();
    if (visits.size > MOST_VISITS && oldest) visits.delete(oldest);
    return state;
  }

  return {
    /** @param {string} visitId */
    visit: (visitId) => openVisit(stateOf(visitId), { shop, newOrder: () => String(++lastOrder) }),
  };
}
