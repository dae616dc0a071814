import { readFileSync } from 'node:fs';
import { readFeed } from '@uptier/core';
import { describe, expect, it } from 'vitest';
import { openBrands } from '../shop/open-brands.mjs';

describe('openBrands', () => {
  it('opens five brands, each with its first product and what its cart begins with', () => {
    const brands = openBrands();
    expect(brands.map(({ words }) => words.name)).toEqual([
      'PASTE-UP',
      'Lune & Sel',
      'NORVIK',
      'Aurelle',
      'Bobbin & Bear',
    ]);
    for (const { find: has, first, startsWith } of brands)
      expect([has(first), has(startsWith[0]?.id ?? '')]).not.toContain(undefined);
  });

  it.each(openBrands().map(({ id }) => id))(
    'has a feed that is read without a warning: %s',
    (id) => {
      const file = new URL(`../brands/${id}/feed.json`, import.meta.url);
      const { feed, warnings } = readFeed(JSON.parse(readFileSync(file, 'utf8')));
      expect(warnings).toEqual([]);
      expect(feed?.products).toHaveLength(14);
    },
  );
});
