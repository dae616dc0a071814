import type { Ports } from '@uptier/core';
import { aCatalog, aContext, aFeed, aShop } from '@uptier/testing';
import { expect, test } from 'vitest';
import { decideAtQuotes } from '../src/decide-at-quotes.js';
import { FeedLoader } from '../src/feed-loader.js';
import { PageView } from '../src/page-view.js';

/** How often one slot is decided, at a shop that answers so when it is asked for prices. */
async function decisionsWith(quote?: Ports['quote']): Promise<number> {
  const page = new PageView({ feed: '/feed.json' }, aShop({ ...(quote && { quote }) }).ports);
  let decisions = 0;
  // What the shopper has answered is looked up once a decision.
  const answered = new Map();
  answered.get = () => void decisions++;
  const asked = {
    catalog: aCatalog({ products: aFeed().products }),
    context: aContext(),
    slots: [{ id: 'cart', placement: 'cart', source: 'upgrade' } as const],
    answered,
  };
  await decideAtQuotes(page, asked, new FeedLoader(page));
  return decisions;
}

test('a walk decides once where the shop tells no prices', async () => {
  expect(await decisionsWith()).toBe(1);
});

test('it decides once more at the shop’s prices, and not a third time where all have come', async () => {
  const quote = async () => [{ id: 'phone-128', price: 54900, currency: 'USD' }];
  expect(await decisionsWith(quote)).toBe(2);
});

test('it decides without what no price has come for', async () => {
  expect(await decisionsWith(() => Promise.reject(new Error('429')))).toBe(2);
});
