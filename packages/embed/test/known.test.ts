import { expect, test, vi } from 'vitest';
import { learn, NOTHING } from '../src/page/known.js';

test('parts of a context that were said before stay', () => {
  const tell = vi.fn<(problem: string) => void>();
  const first = learn(NOTHING, ['context', { currency: 'USD', locale: 'en' }], tell);
  expect(tell).not.toHaveBeenCalled();
  expect(learn(first, ['context', { locale: 'de' }], tell).context).toEqual({
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
])('%j is no command, which is told, and nothing more is known', (pushed) => {
  const tell = vi.fn<(problem: string) => void>();
  expect(learn(NOTHING, pushed, tell)).toEqual({ ...NOTHING, ignored: [pushed] });
  expect(tell).toHaveBeenCalledWith('uptier.push: no such command');
});

test('what throws when it is looked at is no command, and what was known stays', () => {
  const boom = () => {
    throw new Error('boom');
  };
  const said = Object.defineProperty({}, 'cart', { get: boom, enumerable: true });
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  for (const pushed of [['context', said], proxy]) {
    const tell = vi.fn<(problem: string) => void>();
    expect(learn(NOTHING, pushed, tell)).toBe(NOTHING);
    expect(tell).toHaveBeenCalledWith('uptier.push: no such command');
  }
});
