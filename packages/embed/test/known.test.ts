import { expect, test } from 'vitest';
import { learn, NOTHING } from '../src/page/known.js';

test('parts of a context that were said before stay', () => {
  const first = learn(NOTHING, ['context', { currency: 'USD', locale: 'en' }]);
  expect(learn(first!, ['context', { locale: 'de' }])?.context).toEqual({
    currency: 'USD',
    locale: 'de',
  });
});

test.each([
  [null],
  ['context'],
  [['context']],
  [['context', null]],
  [['platform', 'mine']],
  [['consent', true]],
  [['on', 'seen', () => {}]],
])('%j is no command', (pushed) => {
  expect(learn(NOTHING, pushed)).toBeUndefined();
});
