import type { Offer } from '@uptier/core';
import type { CarouselKey } from '../words/en.js';
import type { Language } from '../words/speak.js';

/** Sources that a row is named after. */
const NAMED = [
  'boughtTogether',
  'bestSellers',
  'mostViewed',
  'deals',
  'newest',
  'personal',
] as const;

/** What a row of offers is called: by what all of them have in common, or by the role of the first. */
export function headingOf(
  offers: readonly Offer[],
  say: Language<CarouselKey>['say'],
): string | undefined {
  const [first] = offers;
  if (!first) return undefined;
  const common = <Fact>(read: (offer: Offer) => Fact): Fact | undefined =>
    offers.every((offer) => read(offer) === read(first)) ? read(first) : undefined;

  const headline = common((offer) => offer.headline);
  if (headline) return headline;
  if (first.role !== 'add-on') return say(`heading.${first.role}`);

  const source = common((offer) => offer.source);
  const category = common(({ product }) => product.category?.at(-1));
  if (source === 'bestSellers' && category) return say('heading.category', { category });
  const named = NAMED.find((name) => name === source);
  if (named) return say(`heading.${named}`);
  const title = common(({ held }) => held?.id) && first.held?.title;
  return source === 'complements' && title
    ? say('heading.held', { title })
    : say(first.held ? 'heading.add-on' : 'heading.alternative');
}
