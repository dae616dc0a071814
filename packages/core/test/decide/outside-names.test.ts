import { createCatalog, createSession, decide, explain, readFeed, type Slot } from '@uptier/core';
import { aCatalog, aContext, aProduct, aFeed, aShop, anOffer } from '@uptier/testing';
import { describe, expect, test } from 'vitest';
import { Answers } from '../../src/answers.js';
import { PageView } from '../../src/page-view.js';
import { decideScene, offeredIn, phone128, phone64, phoneCase, rowOf } from './a-scene.js';

/** What every object has, and what a missing name is written as. */
const NAMES = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'undefined'];

describe.each(NAMES)('what is called %s', (name) => {
  test.each(['placement', 'widget', 'source', 'role', 'family'])('as %s of a slot', (part) => {
    const slot = { id: name, placement: 'cart', [part]: name } as unknown as Slot;
    const catalog = aCatalog({ products: [phone64, phone128, phoneCase] });
    const [decision] = decide(catalog, aContext(), [slot], { trace: 'all' });
    const isWidget = part === 'widget';
    expect(decision?.offers.map(({ product }) => product.id)).toEqual(
      isWidget ? ['phone-128', 'case'] : [],
    );
    expect(explain(decision!, catalog).rows.length > 0).toBe(isWidget);
  });

  test('as a product, its family and its category', () => {
    const { feed } = readFeed({
      version: 1,
      currency: 'USD',
      exponent: 2,
      products: [
        { ...phone64, family: name, category: [name] },
        { ...phone128, id: name, family: name, category: [name] },
      ],
    });
    const slots: Slot[] = [{ id: 's', placement: 'cart' }];
    const [decision] = decide(createCatalog(feed!), aContext(), slots);
    expect(decision?.offers.map(({ product }) => product.id)).toEqual([name]);
  });

  test('as a limit that the customer needs more of', () => {
    const upgrade = decideScene({
      feed: { products: [phone64, { ...phone128, solves: [`limit:${name}`] }] },
      context: { customer: { needs: [`limit:${name}`], usage: {} } },
    }).offers[0];
    expect(upgrade?.declineKeys).toEqual(['f:phone']);
  });

  test('as a product that the visitor looked at', () => {
    const looked = { visitor: { views: {}, clicks: Object.fromEntries([[name, 1]]) } };
    const scene = {
      feed: {
        products: [
          { ...phone64, links: { complements: [[name, 0.9]] as const } },
          { ...phoneCase, id: name },
        ],
      },
      context: looked,
    };
    expect(rowOf(scene, name).factors?.affinity).toBe(0.75);
  });
});

test('a no to a family that is called undefined says nothing of products without one', () => {
  expect(offeredIn({ context: { visitor: { declined: ['f:undefined'] } } })).toContain('case');
});

test('an offer without a campaign says nothing of a campaign that is called undefined', () => {
  const page = new PageView({ feed: '/feed.json' }, aShop().ports);
  const slot: Slot = { id: 's', placement: 'cart' };
  page.open(slot);
  page.show({ slot, offers: [], arms: [] }, [anOffer()]);
  const answers = new Answers(page, async () => {});
  answers.seen(slot, anOffer());
  expect(answers.uncounted({ seen: { 'c:undefined': 2 } }).seen).toEqual({ 'c:undefined': 2 });
});

test('a slot of a placement that is no placement leaves the others their offers', async () => {
  const products = [...aFeed().products, aProduct({ id: 'x', family: 'x' })];
  const session = createSession({ feed: '/f' }, aShop({ feed: aFeed({ products }) }).ports);
  session.open({ id: 'a', placement: 'constructor' as never });
  const $decision = session.open({ id: 'b', placement: 'cart' });
  await session.refresh();
  expect($decision.get()?.offers.map(({ product }) => product.id)).toEqual(['phone-128']);
});
