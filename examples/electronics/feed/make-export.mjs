import { care } from '../data/care.mjs';
import { groupBy } from './group-by.mjs';
import { makeProduct } from './make-product.mjs';
import { readListings } from './read-listings.mjs';

/** @typedef {import('./read-listing.mjs').Listing} Listing */

/**
 * Makes the shop's export of its catalogue, in the form of a feed: phones in their tiers, and the
 * care for them. Says what could not be read.
 *
 * The sizes of one model in one colour are a family: who chose a red phone wants no white one as
 * an upgrade. `parent` keeps the colours of a model together.
 * @param {object} input
 * @param {string} input.csv The catalogue.
 * @param {Date} input.day The day of that data, so that the same catalogue gives the same feed.
 */
export function makeExport({ csv, day }) {
  const { listings, problems } = readListings(csv);
  const ram = ramByModel(listings);
  const families = groupBy(listings, ({ model, colour }) => `${model}, ${colour}`);
  const products = [...families.values()].flatMap((family) =>
    family
      .toSorted((a, b) => a.storage - b.storage)
      .map((listing, at) => makeProduct({ listing, tier: at + 1, ram: ram.get(listing.model) })),
  );
  const feed = {
    version: 1,
    currency: 'INR',
    exponent: 2,
    locale: 'en-IN',
    generatedAt: day.toISOString(),
    products: [...products, ...care],
  };
  return { feed, problems };
}

/**
 * The RAM of each model whose rows agree. Where they differ (an iPhone SE with 2 GB in white and
 * 4 GB in black), one of them must be wrong, so nothing is said.
 * @param {Listing[]} listings
 * @returns {Map<string, string>}
 */
function ramByModel(listings) {
  const models = [...groupBy(listings, ({ model }) => model)];
  return new Map(
    models.flatMap(([model, phones]) => {
      const [ram, another] = new Set(phones.map((phone) => phone.ram));
      return ram && !another ? [[model, ram]] : [];
    }),
  );
}
