import { readVisitor } from '@uptier/core';
import { expect, test } from 'vitest';

test('what is remembered of a visitor comes back as it is', () => {
  const visitor = {
    id: 'v1',
    returning: true,
    views: { 'phone-64': 1.5 },
    declined: ['f:phone'],
    seen: { 'c:care': 2 },
    shownThisSession: 0,
    orders: ['1001'],
    upgrades: [{ from: 'a', to: 'b', increase: -500 }],
  };
  expect(readVisitor(visitor)).toEqual(visitor);
});

test('what cannot be read of it is unknown', () => {
  expect(readVisitor({ id: 7, declined: [{}, 'p:case'], views: { a: 'often' }, seen: 3 })).toEqual({
    id: '7',
    declined: ['p:case'],
    views: {},
  });
});

test.each([[undefined], [null], ['me'], [[1]]])('%j is no visitor', (value) => {
  expect(readVisitor(value)).toBeUndefined();
});
