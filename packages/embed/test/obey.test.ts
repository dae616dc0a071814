import { describe, expect, test } from 'vitest';
import { obey } from '../src/page/obey.js';
import type { PageApi } from '../src/page/page-api.js';

function listen() {
  const asked: unknown[] = [];
  const api: PageApi = {
    context: async () => undefined,
    decide: async () => undefined,
    explain: async () => undefined,
    on: (type) => {
      asked.push(['on', type]);
      return () => {};
    },
    consent: (given) => void asked.push(['consent', given]),
  };
  return { asked, obeys: (pushed: unknown) => obey(pushed, api) };
}

describe('a command that was pushed', () => {
  test('may give consent, or take it back', () => {
    const { asked, obeys } = listen();
    expect([obeys(['consent', true]), obeys(['consent', false])]).toEqual([true, true]);
    expect(asked).toEqual([
      ['consent', true],
      ['consent', false],
    ]);
  });

  test('may ask for an event', () => {
    const { asked, obeys } = listen();
    expect(obeys(['on', 'accepted', () => {}])).toBe(true);
    expect(asked).toEqual([['on', 'accepted']]);
  });

  test.each([
    ['consent that is no yes and no no', ['consent', 'maybe']],
    ['an event that nobody hears', ['on', 'accepted']],
    ['something to know', ['context', {}]],
    ['no command', 'consent'],
    [
      'what throws when it is looked at',
      new Proxy([], {
        get: () => {
          throw new Error('boom');
        },
      }),
    ],
    ['nothing', undefined],
  ])('is left to others where it is %s', (_, pushed) => {
    const { asked, obeys } = listen();
    expect([obeys(pushed), asked]).toEqual([false, []]);
  });
});
