import { beforeEach, expect, test } from 'vitest';
import { knownAt, learn, NOTHING, settle, type Known } from '../src/page/known.js';
import { pathNow } from '../src/page/path-now.js';

/** A shopper's way through an app whose pages are not loaded anew. */
class Way {
  #known: Known = NOTHING;

  push(context: Readonly<Record<string, unknown>>): this {
    this.#known = learn(this.#known, ['context', context], () => {});
    return this;
  }
  click(): this {
    this.#known = settle(this.#known, pathNow());
    return this;
  }
  go(path: string): this {
    history.replaceState({}, '', path);
    return this;
  }
  back(path: string): this {
    this.go(path);
    this.#known = settle(this.#known);
    return this;
  }
  get stated() {
    return knownAt(this.#known, pathNow());
  }
}

const tea = { product: { id: 'tea' }, page: { placement: 'product' } };
const cup = { product: { id: 'cup' } };

beforeEach(() => history.replaceState({}, '', '/p/tea'));

test('what was said of a page is not said of the next one; what is of the visitor is', () => {
  const way = new Way().push({ ...tea, order: { id: '1' }, currency: 'USD' });
  expect(way.click().go('/p/cup').stated).toEqual({ currency: 'USD' });
});

test('what is said after the click is of the next page, before its address or after', () => {
  expect(new Way().push(tea).click().push(cup).go('/p/cup').stated).toEqual(cup);
  expect(new Way().go('/p/tea').push(tea).click().go('/p/cup').push(cup).stated).toEqual(cup);
});

test('what was said before the address is of that page at the next click, too', () => {
  const way = new Way().push(tea).click().push(cup).go('/p/cup').click();
  expect(way.stated).toEqual(cup);
  expect(way.go('/help').stated).toEqual({});
});

test('what is said stays as long as the page does, and a part that is said anew replaces it', () => {
  const way = new Way().push(tea).click();
  expect(way.stated).toEqual(tea);
  expect(way.click().push(cup).click().go('/p/tea?size=2').stated).toEqual({ ...tea, ...cup });
});

test('where an address is put right without the shopper, what was said stays', () => {
  expect(new Way().push(tea).go('/en/p/tea').stated).toEqual(tea);
});

test('on the way back nothing stays of the page that is left, and what was said of the earlier one counts', () => {
  const way = new Way().push(tea).click().go('/p/cup').push(cup);
  expect(way.back('/help').stated).toEqual({});
  expect(new Way().go('/p/tea').push(tea).click().go('/p/cup').go('/p/tea').stated).toEqual(tea);
});

test.each([
  ['/#/p/tea', '/#/p/cup'],
  ['/#!/p/tea?size=2', '/#!/p/cup'],
])(
  'where an app keeps its path behind the #, as in %s, the next page is another one',
  (here, next) => {
    expect(new Way().go(here).push(tea).click().go(next).stated).toEqual({});
    const way = new Way().go(here).push(tea).go(next).push(cup);
    expect(way.back('/#/help').stated).toEqual({});
  },
);

test('what only jumps within a page is no other page', () => {
  expect(new Way().push(tea).click().go('/p/tea#reviews').stated).toEqual(tea);
});
