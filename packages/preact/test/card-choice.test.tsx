import type { CartResult, Choice, Offer, Product } from '@uptier/core';
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { anOffer, aPrice, aProduct } from '@uptier/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { draw } from './draw.js';

afterEach(cleanup);

const black = { cartId: 'b', title: 'Black', options: { Colour: 'Black' } };
const blue = { cartId: 'u', title: 'Blue', price: 3500, options: { Colour: 'Blue' } };
const red = { cartId: 'r', title: 'Red', available: false, options: { Colour: 'Red' } };

const aCase = (product: Partial<Product> = {}, overrides: Partial<Offer> = {}): Offer =>
  anOffer({
    role: 'add-on',
    action: 'add',
    product: aProduct({ title: 'Case', price: 3000, variants: [black, blue, red], ...product }),
    price: aPrice({ price: 3000, was: 4000, instalments: { count: 3, amount: 1000 } }),
    ...overrides,
  });

/** Draws one offer, and notes what is asked of the cart. */
function drawn(offer: Offer) {
  const onAccept = vi.fn<(offer: Offer, choice: Choice) => Promise<CartResult>>(() =>
    Promise.resolve({ status: 'done' }),
  );
  draw([offer], { onAccept });
  return {
    pick: (cartId: string) =>
      fireEvent.change(screen.getByRole('combobox'), { target: { value: cartId } }),
    take: () => fireEvent.click(screen.getByRole('button', { name: /^(Add|Upgrade)/ })),
    asked: () => onAccept.mock.calls.map(([, choice]) => choice),
  };
}
const picked = () => screen.getByRole<HTMLSelectElement>('combobox').value;
const many = () => screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Quantity' });

describe('variants', () => {
  test('are picked from a list that is named as the shop names what differs', () => {
    draw([aCase()]);
    const list = screen.getByRole('combobox', { name: 'Colour' });
    const options = within(list).getAllByRole<HTMLOptionElement>('option');
    expect(options.map(({ textContent, disabled }) => [textContent, disabled])).toEqual([
      ['Black', false],
      ['Blue', false],
      ['Red, sold out', true],
    ]);
  });

  test('that differ in two ways are named by both, and each by its values', () => {
    const variants = ['S', 'M'].map((Size) => ({
      cartId: Size,
      options: { Colour: 'Black', Size },
    }));
    draw([aCase({ variants })]);
    const list = screen.getByRole('combobox', { name: 'Colour and Size' });
    expect(
      within(list)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Black / S', 'Black / M']);
  });

  test('that differ in nothing the shop names are versions', () => {
    draw([aCase({ variants: [{ cartId: '1' }, { cartId: '2' }] })]);
    expect(screen.getByRole('combobox', { name: 'Version' }).textContent).toBe('12');
  });

  test('begin with what the cart would be given anyway, and the cart is told which', () => {
    const { take, asked } = drawn(aCase({ cartId: 'u' }));
    expect(picked()).toBe('u');
    take();
    expect(asked()).toEqual([{ variant: 'u' }]);
  });

  test('begin with the one like the one that is held, before that', () => {
    drawn(aCase({ cartId: 'b' }, { role: 'upgrade', action: 'swap', variant: blue }));
    expect(picked()).toBe('u');
  });

  test('begin with one that is in stock', () => {
    drawn(aCase({ variants: [red, blue, black], cartId: 'r' }));
    expect(picked()).toBe('u');
  });

  test('have their own price, and what was told of another price goes', async () => {
    const { pick } = drawn(aCase());
    expect(screen.getByText('$30.00')).toBeTruthy();
    pick('u');
    expect(await screen.findByText('$35.00')).toBeTruthy();
    expect(screen.queryByText('Was $40.00')).toBeNull();
    expect(screen.queryByText(/payments/)).toBeNull();
    pick('b');
    expect(await screen.findByText('Was $40.00')).toBeTruthy();
  });

  test('of an upgrade change the difference with the price', async () => {
    const price = aPrice({ price: 3000, difference: 500 });
    const { pick } = drawn(aCase({}, { role: 'upgrade', action: 'swap', price }));
    pick('u');
    expect(await screen.findByText('+$10.00')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Upgrade for $10.00 more: Case' })).toBeTruthy();
  });

  test('paid by the year tell no difference that is known by the month', async () => {
    const price = aPrice({ price: 3000, interval: 'year', difference: 500, per: 'month' });
    const { pick } = drawn(aCase({}, { role: 'upgrade', action: 'swap', price }));
    expect(screen.getByText('+$5.00 a month')).toBeTruthy();
    pick('u');
    expect(await screen.findByText('$35.00 a year')).toBeTruthy();
    expect(screen.queryByText(/^\+/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Upgrade: Case' })).toBeTruthy();
  });

  test('of an introductory price differ by what both cost for good', async () => {
    const price = aPrice({ price: 3000, pay: 1000, difference: 500 });
    const incentive = { type: 'introductory', value: 1000 } as const;
    const { pick } = drawn(aCase({}, { role: 'upgrade', action: 'swap', price, incentive }));
    pick('u');
    expect(await screen.findByText('+$10.00')).toBeTruthy();
  });

  test('of another price than an incentive was worked out for cost the whole price', async () => {
    const price = aPrice({ price: 3000, pay: 2700, difference: 200 });
    const { pick } = drawn(aCase({}, { role: 'upgrade', action: 'swap', price }));
    expect(screen.getByText('$27.00')).toBeTruthy();
    pick('u');
    expect(await screen.findByText('$35.00')).toBeTruthy();
    expect(screen.getByText('+$10.00')).toBeTruthy();
  });

  test('that are picked are handed out', async () => {
    const { pick, take, asked } = drawn(aCase());
    pick('u');
    await screen.findByText('$35.00');
    take();
    expect(asked()).toEqual([{ variant: 'u' }]);
  });

  test.each([
    ['only one', [black]],
    ['none that the cart knows', [{ title: 'A' }, { title: 'B' }]],
    ['all sold out', [red, { ...red, cartId: 'x' }]],
  ])('are no list where there is %s', (_, variants) => {
    const { take, asked } = drawn(aCase({ variants }));
    expect(screen.queryByRole('combobox')).toBeNull();
    take();
    expect(asked()).toEqual([{}]);
  });

  test('are not picked here where there is only a page to visit', () => {
    draw([aCase({ quantity: { max: 5 } }, { action: 'visit' })]);
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('spinbutton')).toBeNull();
  });
});

describe('the quantity', () => {
  const packs = (quantity: Product['quantity'] = {}, overrides: Partial<Offer> = {}) =>
    aCase({ variants: [], quantity }, overrides);

  test('is picked where more than one may be bought, within what the shop allows', async () => {
    const { take, asked } = drawn(packs({ min: 2, max: 8, step: 2 }, { quantity: 2 }));
    expect([many().min, many().max, many().step, many().value]).toEqual(['2', '8', '2', '2']);
    fireEvent.input(many(), { target: { value: '4' } });
    expect(await screen.findByText('4 × $30.00')).toBeTruthy();
    take();
    expect(asked()).toEqual([{ quantity: 4 }]);
  });

  test.each(['', '0', '9'])('of "%s" is not taken over', async (value) => {
    const { take, asked } = drawn(packs({ max: 8 }));
    // Only browsers know what is valid.
    Object.defineProperty(many(), 'validity', { value: { valid: value === '' } });
    fireEvent.input(many(), { target: { value } });
    fireEvent.blur(many());
    expect(many().value).toBe('1');
    take();
    expect(asked()).toEqual([{ quantity: 1 }]);
  });

  test.each([
    ['nobody says how many', undefined, {}],
    ['the most is the least', { min: 1, max: 1 }, {}],
    ['no most is known', { min: 2 }, {}],
    ['what is held is swapped', { max: 5 }, { role: 'upgrade', action: 'swap' }],
  ] as const)('is not picked where %s', (_, quantity, overrides) => {
    draw([packs(quantity, overrides)]);
    expect(screen.queryByRole('spinbutton')).toBeNull();
  });
});
