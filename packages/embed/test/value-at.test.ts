import { expect, test } from 'vitest';
import { valueAt } from '../src/debug/value-at.js';

test('what the page says is shown as JSON, by its path, up to 200 characters', () => {
  const context = { page: { placement: 'cart' }, customer: { labels: ['x'.repeat(300)] } };
  expect(valueAt(context, 'page.placement')).toBe('"cart"');
  expect(valueAt(context, 'customer.labels')).toHaveLength(200);
  expect(valueAt(context, 'page.topic.deeper')).toBe('');
});

const loop: Record<string, unknown> = {};
loop['self'] = loop;
const boom = () => {
  throw Object.create(null);
};

test.each([
  ['holds itself', loop],
  ['is no JSON', 1n],
  ['throws when it is looked at', Object.defineProperty({}, 'a', { get: boom, enumerable: true })],
])('what %s does not keep the rest from being shown', (_, cart) => {
  expect(valueAt({ cart }, 'cart').length).toBeGreaterThan(0);
});
