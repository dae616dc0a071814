import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCart, readContext } from '@uptier/core';
import { fuzzing, garbage, mutated } from '@uptier/testing/fuzz';

const boom = () => {
  throw new Error('boom');
};

const aLine = (overrides: Readonly<Record<string, unknown>> = {}) => ({
  key: 'line-1',
  id: 'tea',
  quantity: 2,
  price: 500,
  ...overrides,
});
const aCart = (overrides: Readonly<Record<string, unknown>> = {}) => ({
  lines: [aLine()],
  subtotal: 1000,
  currency: 'USD',
  ...overrides,
});

const whole = {
  page: {
    placement: 'support',
    topic: 'storage-full',
    solvable: false,
    search: 'green tea',
    url: '/help',
  },
  product: { id: 'tea', variant: 'tea-b' },
  cart: aCart(),
  order: {
    id: 'o-1',
    lines: [{ key: 'l-1', id: 'tea', variant: 'b', quantity: 1, price: 500 }],
    total: 450,
    currency: 'USD',
  },
  customer: {
    segment: 'student',
    valueGroup: 'profitable',
    score: 9,
    labels: ['fan'],
    openComplaint: false,
    days: 400.5,
    minutesInApp: 12,
    logins: 3,
    tasksDone: 7,
    integrations: 0,
    milestones: ['first-order'],
    plan: 'basic',
    owned: ['cup'],
    usage: { storage: { used: 85, limit: 100 } },
    needs: ['more-storage'],
  },
  abilities: { amendOrder: true },
  quotes: [{ id: 'tea', price: 480, currency: 'USD', available: true }],
  locale: 'en-US',
  currency: 'USD',
  consent: true,
};

const paths = (value: unknown) => readContext(value).warnings.map(({ path }) => path);

describe('reading a context', () => {
  it('takes all that is right', () => {
    expect(readContext(whole)).toEqual({ context: whole, warnings: [] });
  });

  it.each([[undefined], [{}]])('knows nothing where nothing is stated: %j', (value) => {
    expect(readContext(value)).toEqual({ context: {}, warnings: [] });
  });

  it.each([[null], ['cart'], [7], [[]], [Symbol('s')]])(
    'knows nothing of a page that states %s',
    (value) => {
      expect(readContext(value).context).toEqual({});
      expect(paths(value)).toEqual(['$']);
    },
  );

  it('takes neither clock nor memory from the page', () => {
    expect(readContext({ now: 5, visitor: { id: 'somebody-else' }, locale: 'de' }).context).toEqual(
      {
        locale: 'de',
      },
    );
  });

  it('reads into a copy, which does not change when the page changes its own objects', () => {
    const stated = structuredClone(whole);
    const { context } = readContext(stated);
    stated.cart.lines.push(aLine({ price: 'free' }));
    stated.cart.subtotal = -1;
    stated.customer.labels.push('angry');
    stated.customer.usage.storage.used = 1000;
    expect(context).toEqual(whole);
  });

  it('reads what a store answers once', () => {
    let asked = 0;
    const { context } = readContext({
      get cart() {
        return asked++ ? 'changed' : aCart();
      },
    });
    expect([context.cart, context.cart]).toEqual([aCart(), aCart()]);
  });

  it('loses what throws alone', () => {
    const stated = Object.defineProperty({ ...whole }, 'customer', { get: boom, enumerable: true });
    const { customer: _, ...rest } = whole;
    expect(readContext(stated).context).toEqual(rest);
    expect(paths(stated)).toEqual(['$.customer']);
  });
});

describe('a variant in the longer form of its id', () => {
  const [short, long] = ['5', 'gid://shopify/ProductVariant/5'];
  const said = (variant: string) => ({
    product: { id: 'tea', variant },
    cart: aCart({ lines: [aLine({ variant })] }),
    order: { ...whole.order, lines: [{ ...whole.order.lines[0], variant }] },
    quotes: [{ ...whole.quotes[0], variants: [{ cartId: variant, price: 480, available: true }] }],
  });

  it('is read as its cart knows it', () => {
    expect(readContext(said(long))).toEqual({ context: said(short), warnings: [] });
  });
});

describe('a cart', () => {
  it.each([
    ['a price as text', aLine({ price: '5.00' }), '.price'],
    ['a price with a fraction', aLine({ price: 4.99 }), '.price'],
    ['a price below zero', aLine({ price: -500 }), '.price'],
    ['no quantity', aLine({ quantity: 0 }), '.quantity'],
    ['half a quantity', aLine({ quantity: 0.5 }), '.quantity'],
    ['no id', aLine({ id: undefined }), ''],
    ['no key', aLine({ key: '' }), '.key'],
    ['a variant that is none', aLine({ variant: {} }), '.variant'],
  ])(
    'loses a line with %s, keeps the others, and keeps the total that the shopper sees',
    (_, bad, step) => {
      const cart = aCart({ lines: [aLine(), bad], subtotal: 1500 });
      expect(readContext({ cart }).context).toEqual({ cart: { ...cart, lines: [aLine()] } });
      expect(paths({ cart })[0]).toBe(`$.cart.lines[1]${step}`);
    },
  );

  it.each([
    ['subtotal', undefined],
    ['subtotal', '10.00'],
    ['subtotal', -1],
    ['lines', 'none'],
  ])('is unknown without a readable %s (%s): no total is made up', (name, value) => {
    expect(readContext({ cart: aCart({ [name]: value }) }).context).toEqual({});
  });

  it('in a currency that cannot be read is in none, so that no offer fits it', () => {
    expect(readContext({ cart: aCart({ currency: 'EURO' }) }).context.cart?.currency).toBe('XXX');
    expect(readContext({ currency: 5 }).context.currency).toBe('XXX');
    expect(readContext({ cart: aCart({ currency: 'eur' }) }).context.cart?.currency).toBe('EUR');
  });

  it('that a platform reads back is read in the same way', () => {
    expect(readCart(aCart({ lines: [aLine({ id: 7 }), {}] }))).toEqual(
      aCart({ lines: [aLine({ id: '7' })] }),
    );
    expect(readCart({ lines: [] })).toBeUndefined();
    expect(readCart(undefined)).toBeUndefined();
    expect(readCart(new Proxy({}, { ownKeys: boom }))).toBeUndefined();
  });
});

describe('what is stated of a customer', () => {
  it('brings fewer offers where it cannot be read', () => {
    const stated = {
      consent: 'yes',
      customer: { openComplaint: 'no', score: '9' },
      quotes: [{ id: 'tea', price: 1, currency: 1, available: 'yes' }],
    };
    expect(readContext(stated).context).toEqual({
      consent: false,
      customer: { openComplaint: true },
      quotes: [{ id: 'tea', price: 1, currency: 'XXX', available: false }],
    });
  });

  it('is not stated where it is null', () => {
    expect(
      readContext({ consent: null, customer: { openComplaint: null, score: null } }).context,
    ).toEqual({ customer: {} });
  });

  it('reads the use of limits by the names that the shop gives them', () => {
    const usage: unknown = JSON.parse(
      '{ "seats": { "used": 3, "limit": 5 }, "__proto__": { "used": 1, "limit": 1 }, "storage": { "used": 1 } }',
    );
    const { customer } = readContext({ customer: { usage } }).context;
    expect(customer?.usage).toEqual({ seats: { used: 3, limit: 5 } });
    expect(Object.getPrototypeOf(customer?.usage)).toBe(Object.prototype);
  });
});

describe('whatever it is given, the context reader', { timeout: 60_000 }, () => {
  it('does not throw, and always says what is wrong', () => {
    fc.assert(
      fc.property(garbage, ({ value }) => {
        const { context } = readContext(value);
        expect(Object.keys(context).every((name) => name in whole)).toBe(true);
      }),
      fuzzing(1000, 100),
    );
  });

  it('reads one fault as less, never as something else', () => {
    fc.assert(
      fc.property(mutated(fc.constant(whole)), ({ json, at }) => {
        const before = structuredClone(json);
        const { context, warnings } = readContext(json);
        expect(json).toEqual(before);
        expect(readContext(json)).toEqual({ context, warnings });
        const [root] = at;
        const { [root as keyof typeof whole]: _, ...others } = whole;
        expect(context).toMatchObject(others);
      }),
      fuzzing(5000, 1000),
    );
  });
});

describe('a customer of whom something that counts cannot be read', () => {
  it.each([
    ['angry'],
    [{ labels: 'angry' }],
    [{ labels: [{ name: 'angry' }] }],
    [{ score: 'low' }],
    [{ openComplaint: 'yes' }],
    [{ owned: 'phone-64' }],
  ])('%j is left alone', (customer) => {
    expect(readContext({ customer }).context.customer).toEqual({ openComplaint: true });
  });
});

describe('a line that costs more than can be counted exactly', () => {
  it.each(['cart', 'order'] as const)('is lost alone: %s', (where) => {
    const line = { key: 'a', id: 'a', quantity: 1_000_000, price: 900_000 };
    const stated = { id: 'o', subtotal: 1, total: 1, lines: [line, { ...line, price: 900_001 }] };
    const { context, warnings } = readContext({ [where]: stated });
    expect(context[where]?.lines).toEqual([line]);
    expect(warnings.map(({ path }) => path)).toEqual([`$.${where}.lines[1]`]);
  });
});
