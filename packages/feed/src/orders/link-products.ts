import type { Link } from '@uptier/core';
import type { MinedLinks } from '../publish/assemble-feed.js';
import type { Engine } from './engine.js';

/** What was bought with what in all orders, the strongest link of a product first. */
export async function linkProducts(engine: Engine, ids: readonly string[]): Promise<MinedLinks> {
  await engine.run('evidence.sql', { before: '', is_target: 'products.is_offered' });
  await engine.run('link-products.sql');
  const links = new Map<string, { boughtTogether: Link[] }>();
  for await (const [source, target, weight] of engine.ask<[number, number, number]>(
    'SELECT source, target, weight FROM links ORDER BY source, place',
  )) {
    const id = ids[source]!;
    const link: Link = [ids[target]!, weight / 1000];
    const own = links.get(id);
    if (own) own.boughtTogether.push(link);
    else links.set(id, { boughtTogether: [link] });
  }
  return links;
}
