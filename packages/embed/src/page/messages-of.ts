import type { Words } from '@uptier/preact';

const textsIn = (messages: unknown, language = ''): [string, string][] =>
  Object.entries(Object(Object(messages)[language]) as Record<string, unknown>).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );

/**
 * The shop's own words, from a feed that nobody has checked: for "de-CH" what the feed says for "de", and over it what
 * it says for "de-CH". A page that names no language speaks English.
 */
export function messagesOf(feed: unknown, locale = 'en'): Words {
  const { messages } = Object(feed) as { readonly messages?: unknown };
  return Object.fromEntries([
    ...textsIn(messages, locale.split('-')[0]),
    ...textsIn(messages, locale),
  ]);
}
