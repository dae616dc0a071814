import { describe, expect, it } from 'vitest';
import { messagesOf } from '../src/page/messages-of.js';

const feed = {
  messages: {
    en: { add: 'Get it' },
    de: { add: 'In den Korb', refuse: 'Nein' },
    'de-CH': { add: 'In den Warenkorb' },
  },
};

describe('the words of a feed', () => {
  it('are those of the language, and over them those of its region', () => {
    expect(messagesOf(feed, 'de')).toEqual({ add: 'In den Korb', refuse: 'Nein' });
    expect(messagesOf(feed, 'de-CH')).toEqual({ add: 'In den Warenkorb', refuse: 'Nein' });
  });

  it('are English where the page names no language', () => {
    expect(messagesOf(feed, undefined)).toEqual({ add: 'Get it' });
  });

  it('are none in a language that the feed does not speak', () => {
    expect(messagesOf(feed, 'ko')).toEqual({});
  });

  it.each([undefined, null, 'x', 7, {}, { messages: null }, { messages: { en: 'add' } }])(
    'do not fall over what is no feed: %j',
    (odd) => {
      expect(messagesOf(odd, 'en')).not.toHaveProperty('add');
    },
  );

  it('leave out what is no text', () => {
    const odd = { messages: { en: { add: 1, refuse: null, visit: { a: 1 }, done: 'Ready' } } };
    expect(messagesOf(odd, 'en')).toEqual({ done: 'Ready' });
  });
});
