import type { Bundle, CartResult } from '@uptier/core';
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { aProduct } from '@uptier/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addOn, box, drawBundle, inCart, onPage, tick } from './draw-bundle.js';

afterEach(cleanup);

const cover = addOn('Case', 1900);
const film = addOn('Film', 900);
const button = (name: string) => screen.findByRole('button', { name });
const total = () => screen.queryByText(/^Total/)?.textContent;

/** A cart that answers when the test says so. */
function slowCart() {
  const answers: ((result: CartResult) => void)[] = [];
  const onAcceptAll = vi.fn<(bundle: Bundle) => Promise<CartResult>>(
    () => new Promise((resolve) => answers.push(resolve)),
  );
  return { onAcceptAll, answer: (result: CartResult) => answers.shift()?.(result) };
}

describe('a bundle', () => {
  test('is a group of tick boxes, in which only what the shopper looks at is ticked', () => {
    drawBundle([cover, film]);
    const group = screen.getByRole('group', { name: 'Bought together' });
    const boxes = within(group).getAllByRole<HTMLInputElement>('checkbox');
    expect(boxes.map(({ checked }) => checked)).toEqual([true, false, false]);
    expect(box('Phone $549.00').checked).toBe(true);
    expect(box('Case $19.00').checked).toBe(false);
  });

  test('takes the heading of the page', () => {
    drawBundle([cover], { heading: 'Goes with it' });
    expect(screen.getByRole('group', { name: 'Goes with it' })).toBeTruthy();
  });

  test('without offers is nothing', () => {
    expect(drawBundle([]).container.innerHTML).toBe('');
  });

  test('shows three offers at most', () => {
    drawBundle([cover, film, addOn('Cable', 500), addOn('Plug', 1500)]);
    expect(screen.queryByRole('checkbox', { name: /Cable/ })).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: /Plug/ })).toBeNull();
  });

  test('leaves out what is no purchase beside it: other versions, what is paid monthly, what goes with another', () => {
    drawBundle([
      cover,
      addOn('Phone 256', 69900, { action: 'visit' }),
      addOn('Care', 500, { price: { ...cover.price, interval: 'month' } }),
      addOn('Strap', 500, { held: { ...onPage, id: 'watch' } }),
    ]);
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
  });

  test('lists what is in the cart without a box, and not in the total, which is told of what is ticked', () => {
    drawBundle([{ ...cover, held: inCart }]);
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    expect(within(screen.getAllByRole('listitem')[0]!).getByText('In your cart')).toBeTruthy();
    expect(total()).toBeUndefined();
    tick('Case $19.00');
    expect(total()).toBe('Total $19.00');
  });

  test.each([
    ['ordered', { ...onPage, by: 'order' }],
    ['of no known price', { id: 'phone', by: 'page', title: 'Phone' }],
    ['without a name', { id: 'phone', by: 'page', price: 100 }],
  ] as const)('does not list what is %s', (_how, held) => {
    drawBundle([{ ...cover, held }]);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });

  test('goes with nothing that is held where nothing is', () => {
    const { held, ...alone } = cover;
    expect(held).toBeTruthy();
    drawBundle([alone]);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });

  test('names tier, variant and number of pieces, and says what is paid for', () => {
    drawBundle([
      addOn('Film', 900, {
        product: aProduct({ title: 'Film', tierName: 'Pro' }),
        variant: { cartId: 'f-2', title: 'Matt' },
        quantity: 2,
        sponsored: true,
      }),
    ]);
    expect(box('2 × Film Pro Matt Sponsored $18.00')).toBeTruthy();
  });

  test('leads to the product by its picture, and tells that the shopper goes there', () => {
    const onVisit = vi.fn<(offer: unknown) => void>();
    drawBundle([cover], { onVisit });
    const link = screen.getByRole('link', { name: 'Case' });
    expect(link.getAttribute('href')).toBe('/p/Case');
    fireEvent.click(link);
    expect(onVisit.mock.calls).toEqual([[cover]]);
  });

  test('has no link where the product has no page', () => {
    const { url, ...product } = cover.product;
    drawBundle([{ ...cover, product }]);
    expect(url).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('the total of a bundle', () => {
  test('follows what is ticked, and is told', async () => {
    drawBundle([cover, film]);
    expect(total()).toBe('Total $549.00');
    expect(screen.getByText(/^Total/).getAttribute('aria-live')).toBe('polite');
    tick('Case $19.00');
    await screen.findByText('Total $568.00');
    tick('Film $9.00');
    await screen.findByText('Total $577.00');
    tick('Phone $549.00');
    await screen.findByText('Total $28.00');
  });

  test('is what is paid, not what is stated', async () => {
    drawBundle([addOn('Case', 1900, { price: { ...cover.price, pay: 1500 }, quantity: 2 })]);
    tick('2 × Case $30.00');
    expect(await screen.findByText('Total $579.00')).toBeTruthy();
  });

  test('counts one code only, as a cart does: the first', async () => {
    const coded = (title: string, code: string) =>
      addOn(title, 2000, {
        price: { ...cover.price, price: 2000, pay: 1500 },
        incentive: { type: 'percent', value: 25, code },
      });
    drawBundle([coded('Case', 'A'), coded('Film', 'B'), coded('Cable', 'A')]);
    tick('Film $15.00');
    await screen.findByText('Total $564.00');
    tick('Case $15.00');
    await screen.findByText('Total $584.00');
    expect(box('Film $20.00').checked).toBe(true);
    tick('Cable $15.00');
    await screen.findByText('Total $599.00');
  });

  test('takes an amount off once, not once a piece', async () => {
    const off = (title: string, quantity: number) =>
      addOn(title, 2000, {
        quantity,
        price: { ...cover.price, price: 2000, pay: 1500 },
        incentive: { type: 'amount', value: 500, code: 'A' },
      });
    drawBundle([off('Case', 2), off('Film', 1)]);
    tick('2 × Case $35.00');
    tick('Film $20.00');
    expect(await screen.findByText('Total $604.00')).toBeTruthy();
  });
});

describe('the button of a bundle', () => {
  test('waits until an offer is ticked, and can be reached all the same', async () => {
    const { onAcceptAll } = slowCart();
    drawBundle([cover], { onAcceptAll });
    const closed = await button('Tick what you would like too');
    expect(closed.getAttribute('aria-disabled')).toBe('true');
    expect(closed.hasAttribute('disabled')).toBe(false);
    fireEvent.click(closed);
    expect(onAcceptAll).not.toHaveBeenCalled();
  });

  test('says how many things it adds', async () => {
    drawBundle([cover, film]);
    tick('Case $19.00');
    await button('Add 2 to cart');
    tick('Film $9.00');
    await button('Add 3 to cart');
    tick('Phone $549.00');
    tick('Film $9.00');
    expect(await button('Add 1 to cart')).toBeTruthy();
  });

  test('counts as the language does', async () => {
    const words = { 'bundle.add.one': '{count} adden', 'bundle.add.few': '{count} addy' };
    drawBundle([cover], { words, locale: 'pl' });
    tick(/^Case/);
    expect(await button('2 addy')).toBeTruthy();
  });

  test('hands out what is ticked, in its order, with what it goes with', async () => {
    const { onAcceptAll } = slowCart();
    drawBundle([cover, film], { onAcceptAll });
    tick('Film $9.00');
    tick('Case $19.00');
    fireEvent.click(await button('Add 3 to cart'));
    expect(onAcceptAll.mock.calls).toEqual([[{ offers: [cover, film], withHeld: true }]]);
  });

  test.each([
    ['it is not ticked', onPage],
    ['it is in the cart', inCart],
  ])('leaves out what the offers go with where %s', async (_why, held) => {
    const { onAcceptAll } = slowCart();
    const offer = { ...cover, held };
    drawBundle([offer], { onAcceptAll });
    if (held === onPage) tick('Phone $549.00');
    tick('Case $19.00');
    fireEvent.click(await button('Add 1 to cart'));
    expect(onAcceptAll.mock.calls).toEqual([[{ offers: [offer], withHeld: false }]]);
  });

  test('is busy, then done, and the pieces stay to be seen though they are no offers any more', async () => {
    const { onAcceptAll, answer } = slowCart();
    const { redraw } = drawBundle([cover], { onAcceptAll });
    tick('Case $19.00');
    fireEvent.click(await button('Add 2 to cart'));
    const busy = await button('One moment …');
    expect(busy.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(busy);
    tick('Case $19.00');
    expect(box('Case $19.00').checked).toBe(true);
    redraw({ onAcceptAll, offers: [] });
    answer({ status: 'done' });
    fireEvent.click(await button('Done'));
    expect(screen.getByRole('status').textContent).toBe('Done');
    expect(total()).toBe('Total $568.00');
    expect(onAcceptAll).toHaveBeenCalledTimes(1);
  });

  test('offers a retry when the cart refuses, at the prices of today', async () => {
    const { onAcceptAll, answer } = slowCart();
    const { redraw } = drawBundle([cover], { onAcceptAll });
    tick('Case $19.00');
    fireEvent.click(await button('Add 2 to cart'));
    answer({ status: 'price-changed' });
    await button('Try again');
    expect(screen.getByRole('status').textContent).toBe('The price has changed.');
    const dearer = addOn('Case', 2100);
    redraw({ onAcceptAll, offers: [dearer] });
    expect(total()).toBe('Total $570.00');
    fireEvent.click(await button('Try again'));
    answer({ status: 'done' });
    await button('Done');
    expect(onAcceptAll.mock.calls[1]).toEqual([{ offers: [dearer], withHeld: true }]);
  });

  test('says why it failed even where no offer is left', async () => {
    const { redraw } = drawBundle([cover], {
      onAcceptAll: () => Promise.reject(new Error('offline')),
    });
    tick('Case $19.00');
    fireEvent.click(await button('Add 2 to cart'));
    await button('Try again');
    redraw({ offers: [] });
    expect(screen.getByRole('status').textContent).toBe(
      'That did not work. Your cart is as it was.',
    );
  });

  test('forgets the failure when something else is ticked', async () => {
    drawBundle([cover, film], { onAcceptAll: () => Promise.resolve({ status: 'refused' }) });
    tick('Case $19.00');
    fireEvent.click(await button('Add 2 to cart'));
    await button('Try again');
    tick('Film $9.00');
    await button('Add 3 to cart');
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
