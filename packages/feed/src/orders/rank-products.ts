import type { Ranking, RankingName } from '@uptier/core';
import type { Engine } from './engine.js';
import type { Shop } from './tell-shop.js';

type Lists = Record<string, string[]>;

/** What sells best and what is looked at most, in the whole shop and in each category. */
export async function rankProducts(
  engine: Engine,
  { ids, categories }: Shop,
): Promise<Partial<Record<RankingName, Ranking>>> {
  await engine.run('rank-products.sql');
  const rankings: Partial<Record<RankingName, Lists>> = {};
  for await (const [name, category, product] of engine.ask<[RankingName, number, number]>(
    'SELECT ranking, category, product FROM rankings ORDER BY ranking, category, place',
  )) {
    const lists = (rankings[name] ??= {});
    // A category may be called like what every object has.
    const key = category < 0 ? '*' : categories[category]!;
    if (!Object.hasOwn(lists, key))
      Object.defineProperty(lists, key, { value: [], enumerable: true, configurable: true });
    lists[key]!.push(ids[product]!);
  }
  return rankings;
}
