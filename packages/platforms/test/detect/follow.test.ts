import { setTimeout as sleep } from 'node:timers/promises';
import { detectPage, type Detection } from '@uptier/platforms';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { blockOf, openPage, type Made, type OpenPage } from './open-page.js';

const productOf = (sku: string) => ({ '@type': 'Product', sku, url: `/p/${sku}` });
const event = (name: string, ...ids: string[]) => ({
  event: name,
  ecommerce: { currency: 'USD', items: ids.map((item_id) => ({ item_id, price: 1 })) },
});
const form =
  '<main><form action="/cart/add"><input type="hidden" name="id" value="v1"></form></main>';

/** Longer than the page is ever left without a look. */
const LONG = 2000;

/** A page that somebody listens to, and how often he was called. */
function follow(made: Made) {
  const page = openPage(made);
  const detection = detectPage(page);
  const listen = vi.fn<() => void>();
  const stop = detection.onChange(listen);
  return { page, detection, listen, stop };
}

const productIn = async (detection: Detection) => (await detection.read())['product'];
const go = (page: OpenPage, url: string) => page.history.pushState({}, '', url);
const replaceBlocks = (page: OpenPage, json: unknown): void => {
  for (const old of page.document.querySelectorAll('script')) old.remove();
  page.document.body.insertAdjacentHTML('beforeend', blockOf(json));
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a page that is left alone', () => {
  test('calls nobody, however long it is open', async () => {
    const { detection, listen } = follow({ url: '/p/tea', jsonLd: [productOf('tea')] });
    await detection.read();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(listen).not.toHaveBeenCalled();
  });

  test('is looked at ever more seldom, and not at all once nobody listens', async () => {
    const { page, stop } = follow({ url: '/p/tea' });
    const looks = vi.spyOn(page.document, 'querySelectorAll');
    await vi.advanceTimersByTimeAsync(60_000);
    const perLook = 3;
    expect(looks.mock.calls.length / perLook).toBeLessThan(45);
    stop();
    looks.mockClear();
    page.document.dispatchEvent(new page.Event('click'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(looks).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('calls nobody for what the data layer tells of other things', async () => {
    const dataLayer: unknown[] = [];
    const { listen } = follow({ url: '/p/tea', dataLayer });
    dataLayer.push({ event: 'scroll' }, { event: 'gtm.click' });
    await vi.advanceTimersByTimeAsync(LONG);
    expect(listen).not.toHaveBeenCalled();
  });
});

describe('a page that says something else', () => {
  test('calls once for what its data layer got to know', async () => {
    const dataLayer: unknown[] = [];
    const { listen, detection } = follow({ url: '/cart', dataLayer });
    dataLayer.push(event('view_cart', 'tea'));
    await vi.advanceTimersByTimeAsync(LONG);
    expect(listen).toHaveBeenCalledTimes(1);
    expect(await detection.read()).toMatchObject({ cart: { lines: [{ id: 'tea' }] } });
  });

  test('calls for what it got to know between its last reading and the listening', async () => {
    const dataLayer: unknown[] = [];
    const page = openPage({ url: '/cart', dataLayer });
    const detection = detectPage(page);
    await detection.read();
    dataLayer.push(event('view_cart', 'tea'));
    const listen = vi.fn<() => void>();
    const stop = detection.onChange(listen);
    expect(listen).toHaveBeenCalledTimes(1);
    stop();
  });

  test('calls when a block comes in late', async () => {
    const { page, listen, detection } = follow({ url: '/p/tea' });
    page.document.body.insertAdjacentHTML('beforeend', blockOf(productOf('tea')));
    page.document.dispatchEvent(new page.Event('DOMContentLoaded'));
    expect(listen).toHaveBeenCalledTimes(1);
    expect(await productIn(detection)).toEqual({ id: '/p/tea', variant: 'tea' });
  });

  test('calls each who listens, until he stops', async () => {
    const { page, detection, listen, stop } = follow({ url: '/p/tea' });
    const other = vi.fn<() => void>();
    detection.onChange(other);
    go(page, '/p/cup');
    await vi.advanceTimersByTimeAsync(LONG);
    stop();
    go(page, '/p/pot');
    await vi.advanceTimersByTimeAsync(LONG);
    expect([listen.mock.calls.length, other.mock.calls.length]).toEqual([1, 2]);
  });
});

describe('another page without a load', () => {
  test.each([
    ['popstate', (page: OpenPage) => page.dispatchEvent(new page.Event('popstate'))],
    ['a click', (page: OpenPage) => page.document.dispatchEvent(new page.Event('click'))],
  ])('is noticed at once by %s', async (_, raise) => {
    const { page, detection, listen } = follow({ url: '/p/tea' });
    go(page, '/p/cup');
    raise(page);
    expect(listen).toHaveBeenCalledTimes(1);
    expect(await productIn(detection)).toEqual({ id: '/p/cup' });
  });

  test('is noticed at once where the browser tells of navigations', () => {
    const page = openPage({ url: '/p/tea' });
    const navigation = new EventTarget();
    Object.assign(page, { navigation });
    const listen = vi.fn<() => void>();
    detectPage(page).onChange(listen);
    go(page, '/p/cup');
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(listen).toHaveBeenCalledTimes(1);
  });

  test('is noticed before long where nothing tells of it, and nothing is patched', async () => {
    const { page, listen } = follow({ url: '/p/tea' });
    const { pushState } = page.history;
    go(page, '/p/cup');
    await vi.advanceTimersByTimeAsync(LONG);
    expect(listen).toHaveBeenCalledTimes(1);
    expect(page.history.pushState).toBe(pushState);
    expect(Object.hasOwn(page.history, 'pushState')).toBe(false);
  });

  test('is read by its own JSON-LD, once that is there', async () => {
    const { page, detection, listen } = follow({ url: '/p/tea', jsonLd: [productOf('tea')] });
    go(page, '/p/cup');
    await vi.advanceTimersByTimeAsync(LONG);
    expect(await productIn(detection)).toEqual({ id: '/p/cup' });
    replaceBlocks(page, productOf('cup'));
    await vi.advanceTimersByTimeAsync(LONG);
    expect(listen).toHaveBeenCalledTimes(2);
    expect(await productIn(detection)).toEqual({ id: '/p/cup', variant: 'cup' });
  });

  test('is not taken for the page that the server once described, until it is that again', async () => {
    const { page, detection } = follow({ url: '/p/tea', jsonLd: [productOf('tea')] });
    go(page, '/help');
    await vi.advanceTimersByTimeAsync(LONG);
    expect(await detection.read()).toEqual({ page: { url: '/help' }, product: { id: '/help' } });
    go(page, '/p/tea');
    expect(await productIn(detection)).toEqual({ id: '/p/tea', variant: 'tea' });
  });

  test('keeps the cart of its data layer, and nothing else that was told before', async () => {
    const dataLayer = [event('view_item', 'tea'), event('view_cart', 'tea')];
    const { page, detection } = follow({ url: '/p/tea', dataLayer });
    go(page, '/help');
    await vi.advanceTimersByTimeAsync(LONG);
    expect(await detection.read()).toMatchObject({
      page: { url: '/help' },
      product: { id: '/help' },
      cart: { lines: [{ id: 'tea' }] },
    });
    dataLayer.push(event('view_item', 'cup'));
    expect(await productIn(detection)).toEqual({ id: '/help', variant: 'cup' });
  });

  test('is told by what was pushed since the click that led there', async () => {
    const dataLayer = [event('view_item', 'tea')];
    const { page, detection } = follow({ url: '/p/tea', dataLayer });
    page.document.dispatchEvent(new page.Event('click'));
    dataLayer.push(event('view_item', 'cup'));
    go(page, '/p/cup');
    expect(await productIn(detection)).toEqual({ id: '/p/cup', variant: 'cup' });
  });

  test('is no other page where only the variant is another one', async () => {
    const { page, detection } = follow({ url: '/p/tea', jsonLd: [productOf('tea')] });
    go(page, '/p/tea?variant=v2');
    await vi.advanceTimersByTimeAsync(LONG);
    replaceBlocks(page, productOf('tea'));
    expect(await detection.read()).toMatchObject({
      page: { placement: 'product' },
      product: { id: '/p/tea', variant: 'v2' },
    });
  });
});

describe('the variant that a shopper chooses', () => {
  const made = { url: '/p/tea', html: form, jsonLd: [productOf('tea')] };
  const choose = (page: OpenPage, value: string): void => {
    const field = page.document.querySelector<HTMLInputElement>('[name="id"]');
    if (field) field.value = value;
  };

  test.each(['change', 'variant:change'])('is noticed by %s', async (type) => {
    const { page, detection, listen } = follow(made);
    choose(page, 'v2');
    page.document.querySelector('form')?.dispatchEvent(new page.Event(type, { bubbles: true }));
    expect(listen).toHaveBeenCalledTimes(1);
    expect(await productIn(detection)).toEqual({ id: '/p/tea', variant: 'v2' });
  });

  test('is noticed where a script sets the hidden field', async () => {
    const { page, listen } = follow(made);
    page.document.querySelector('[name="id"]')?.setAttribute('value', 'v2');
    // The page's own clock stands still: it is not a look now and then that finds it.
    for (let wait = 0; wait < 1000 && !listen.mock.calls.length; wait++) await sleep(5);
    expect(listen).toHaveBeenCalledTimes(1);
  });

  test('is noticed in a form that was drawn anew', async () => {
    const { page, listen } = follow(made);
    page.document.querySelector('form')?.remove();
    await vi.advanceTimersByTimeAsync(LONG);
    page.document.querySelector('main')?.insertAdjacentHTML('beforeend', form);
    choose(page, 'v3');
    await vi.advanceTimersByTimeAsync(LONG);
    // It went, and it came.
    expect(listen).toHaveBeenCalledTimes(2);
  });
});
