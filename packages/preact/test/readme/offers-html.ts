import { createCatalog, decide, readFeed, type Context, type Slot } from '@uptier/core';
import { renderOffers } from '@uptier/preact/server';

const slot: Slot = { id: 'cart', placement: 'cart' };

export function offersHtml(feedJson: unknown, context: Context): string {
  const { feed } = readFeed(feedJson);
  const [decision] = feed ? decide(createCatalog(feed), context, [slot]) : [];
  return decision ? renderOffers(decision, { widget: 'carousel', locale: 'en-US' }).html : '';
}
