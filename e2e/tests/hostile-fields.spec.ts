import { expect } from '@playwright/test';
import { readFeed } from '@uptier/core';
import { hostileFeed, withoutDigits } from '../hostile/hostile-feed.js';
import { cut, isAddress, isId, isName } from '../hostile/limits.js';
import { payloads } from '../hostile/payloads-of-run.js';
import { textPlaces, type TextPlace } from '../hostile/text-places.js';
import { test } from '../steps/test.js';

/** So few that a feed of them has no list with more than the reader takes, and no more faults than it tells. */
const FEED = 25;

const feeds = Array.from({ length: Math.ceil(payloads.length / FEED) }, (_, i) =>
  payloads.slice(i * FEED, (i + 1) * FEED),
);

/** What such a place keeps of a payload; nothing where it must not stand there. */
const keptOf = ({ kind, most }: TextPlace, payload: string): string | undefined => {
  if (kind === 'text') return cut(payload, most);
  return { address: isAddress, id: isId, name: isName }[kind](payload) ? payload : undefined;
};

/** A feed has one language of its own. */
const placed = ({ name }: TextPlace, some: readonly string[]): readonly string[] =>
  name === 'feed.locale' ? some.slice(0, 1) : some;

/** Amounts have digits of their own. */
const isThere = ({ name, found }: TextPlace, text: string): boolean =>
  name.startsWith('feed.amounts.')
    ? [...found].some((one) => one.startsWith(withoutDigits(text)))
    : found.has(text);

const count = (problems: readonly string[], told: string): number =>
  problems.filter((problem) => problem === `expected ${told}`).length;

test('each place for a text that the format of feeds has holds every payload as it is, or has told why not', () => {
  for (const some of feeds) {
    const { feed, warnings } = readFeed(JSON.parse(JSON.stringify(hostileFeed(some))));
    const places = textPlaces(feed!);
    const missed = places.flatMap((place) => {
      const kept = placed(place, some).flatMap((payload) => keptOf(place, payload) ?? []);
      return kept.filter((text) => !isThere(place, text)).map((text) => [place.name, text]);
    });
    expect(missed).toEqual([]);
    const refused = (kind: TextPlace['kind']): number =>
      places
        .filter((place) => place.kind === kind)
        .flatMap((place) => some.filter((payload) => keptOf(place, payload) === undefined)).length;
    const problems = warnings.map(({ problem }) => problem);
    const [addresses, names] = ['an http or relative address', 'fewer or other names'];
    expect(count(problems, addresses)).toBeGreaterThanOrEqual(refused('address'));
    expect(count(problems, names)).toBeGreaterThanOrEqual(refused('name'));
  }
});
