import type { CategoryLink } from '@uptier/core';
import type { Engine } from './engine.js';

/** As many of a category as its pages have room for: each brings five best sellers. */
const PER_CATEGORY = 5;

/** Which categories are bought together more often than by chance. */
export async function linkCategories(
  engine: Engine,
  categories: readonly string[],
): Promise<readonly CategoryLink[]> {
  await engine.run('evidence-categories.sql');
  await engine.run('link-products.sql');
  const links: CategoryLink[] = [];
  for await (const [source, target, weight] of engine.ask<[number, number, number]>(
    `SELECT source, target, weight FROM links WHERE place <= ${PER_CATEGORY} ORDER BY source, place`,
  ))
    links.push([categories[source]!, categories[target]!, weight / 1000]);
  return links;
}
