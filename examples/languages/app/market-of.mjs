import { Refusal } from '@uptier/example-parts/refusal.mjs';

/**
 * The market that an address is in: `/ko/cart` is the Korean one.
 * @param {import('hono').Context} context
 * @param {Pick<import('./open-app.mjs').Parts, 'markets'>} parts
 * @throws {Refusal} 404 where the shop does not speak that language.
 */
export function marketOf(context, { markets }) {
  const market = markets.find(({ id }) => id === context.req.param('market'));
  if (!market) throw new Refusal(404, 'There is no such page.');
  return market;
}
