import type { Host } from './show-slot.js';
import type { Speech, Spoken } from './mount.js';
import { localeOf } from '../page/locale-of.js';
import { amountsOf } from '../page/amounts-of.js';
import { messagesOf } from '../page/messages-of.js';

/** How a widget speaks in an element, given what came of the words of its language. */
export function speechOf(element: HTMLElement, host: Host, { words, error }: Spoken = {}): Speech {
  const locale = host.locale ?? localeOf(element);
  if (error instanceof Error) host.tell('chunk-unreachable', String(error));
  let read: unknown;
  let said: Pick<Speech, 'words' | 'amounts'> = { words };
  // Asked for with each drawing: the feed comes with the first decision. What has not changed is the same object.
  const ofFeed = () => {
    const feed = host.feed();
    if (feed !== read)
      said = {
        words: { ...words, ...messagesOf(feed, locale) },
        amounts: amountsOf(feed, locale),
      };
    read = feed;
    return said;
  };
  return {
    heading: element.getAttribute('heading') ?? undefined,
    locale,
    // All that is said in English is not missing.
    onMissing: words && ((key) => host.tell('words-missing', `${locale}: ${key}`)),
    get words() {
      return ofFeed().words;
    },
    get amounts() {
      return ofFeed().amounts;
    },
  };
}
