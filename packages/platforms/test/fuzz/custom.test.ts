import { isStatus, readCart, type CartResult } from '@uptier/core';
import { createCustom, createPostChange } from '@uptier/platforms';
import { boxed, fuzzing, garbage, spoiled } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 600_000 });

const result = fc.record({
  status: fc.constantFrom('done', 'undone', 'both-in-cart', 'price-changed', 'refused'),
  cart: fc.constant({ lines: [{ key: 'a', id: 'tea', quantity: 1, price: 100 }], subtotal: 100 }),
  price: fc.constant(100),
  message: fc.constant('Sold out'),
});
const change = { add: [{ id: 'tea', quantity: 1 }], remove: [] };

/** Whether something is what became of a change, in all its parts. */
const isResult = ({ status, cart, price, message }: CartResult): boolean =>
  isStatus(status) &&
  (cart === undefined || JSON.stringify(readCart(cart)) === JSON.stringify(cart)) &&
  (price === undefined || (Number.isSafeInteger(price) && price >= 0)) &&
  (message === undefined || typeof message === 'string');

test('whatever the shop’s own server answers, a change comes to a result', async () => {
  const answers = fc.record({
    body: fc.oneof(
      spoiled(result).map((json) => JSON.stringify(json) ?? ''),
      fc.constantFrom('{"status":"ok"}', '{"status":7}', '{"status":{}}', '[]', '7', 'null'),
      fc.string(),
    ),
    status: fc.constantFrom(200, 201, 400, 404, 409, 422, 500, 503),
  });
  await fc.assert(
    fc.asyncProperty(answers, fc.string({ unit: 'binary' }), async ({ body, status }, order) => {
      const answer: typeof fetch = async () => new Response(body, { status });
      const post = createPostChange({ fetch: answer, base: 'https://shop.example/' });
      const came = await post({ url: '/accept/{order}/{product}', order }, change);
      expect(isResult(came)).toBe(true);
    }),
    fuzzing(3000),
  );
});

test('whatever a page’s own function answers, a change comes to a result of a known status, or fails', async () => {
  const answers = fc.oneof(spoiled(result).map(boxed), garbage);
  await fc.assert(
    fc.asyncProperty(answers, fc.boolean(), async ({ value }, isThrown) => {
      const changeCart = async (): Promise<never> => {
        if (isThrown) throw value;
        return value as never;
      };
      const changed = createCustom(() => ({ changeCart })).changeCart(change);
      const status = await changed.then(
        (came) => came.status,
        () => 'refused',
      );
      expect(isStatus(status)).toBe(true);
    }),
    fuzzing(2000),
  );
});
