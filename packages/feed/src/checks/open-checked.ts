import { createCatalog, readFeed, type Feed, type Product, type Warning } from '@uptier/core';
import type { Finding, Place } from '../findings/finding.js';
import type { Linked } from '../publish/assemble-feed.js';
import type { Checked } from './check.js';
import { upgradeSteps, type UpgradeStep } from './upgrade-steps.js';

/** A feed as its files hold it, with what its checks must know. */
export interface ToCheck {
  /** The whole feed; of one in shards, the head with all products that are here. */
  readonly stated: Readonly<Record<string, unknown>>;
  /** The file that states it, where no place says another. */
  readonly file?: string | undefined;
  /** Where a product stands, by its index among those that are stated. By default in this one file. */
  readonly placeOf?: (index: number, product: unknown) => Place;
  readonly now: number;
  readonly region?: string | undefined;
  /** `false`: only a sample of the shards is here. */
  readonly isWhole?: boolean;
  /** Puts the links to a product of a feed that is being built, which does not state them. */
  readonly linked?: Linked;
  /** Of a sample: what is known of the products that others link to. */
  readonly cards?: readonly Product[];
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

const listIn = (stated: Fields, name: string): readonly unknown[] => {
  const list = stated[name];
  return Array.isArray(list) ? list : [];
};

/** Where each readable product stands among all that are stated: what cannot be read is left out of the feed. */
function placesOf(products: readonly Product[], stated: readonly unknown[]): Uint32Array {
  const places = new Uint32Array(products.length);
  let at = 0;
  for (const [i, { id }] of products.entries()) {
    while (at < stated.length && String(fieldsOf(stated[at])['id']) !== id) at++;
    places[i] = at++;
  }
  return places;
}

/** The place of a product in its own file, from its place in all that was read. */
export const placeIn = (
  { placeOf = (index) => ({ path: `$.products[${index}]` }) }: Pick<ToCheck, 'placeOf'>,
  products: readonly unknown[],
): ((index: number) => Place) => {
  return (index) => placeOf(index, products[index]);
};

const under = (place: Place, field: string): Place => ({
  ...place,
  path: `${place.path ?? '$'}${/^[.[]/.test(field) || !field ? field : `.${field}`}`,
});

/** What the core's reader says, in the words and with the place of a finding. */
export function readerFinding({ path, problem }: Warning, at: (index: number) => Place): Finding {
  const [, index, rest = ''] = /^\$\.products\[(\d+)\](.*)$/.exec(path) ?? [];
  return {
    severity: 'warning',
    code: 'unreadable',
    place: index === undefined ? { path } : under(at(Number(index)), rest),
    message: `This is left out, or not taken as it is: ${problem}.`,
  };
}

/** The feed as its checks look at it, where it can be read at all, and what its reader says. */
export function openChecked(toCheck: ToCheck): {
  checked: Checked | undefined;
  warnings: readonly Warning[];
} {
  const { feed, warnings } = readFeed(toCheck.stated);
  return { checked: feed && lookAt(feed, toCheck), warnings };
}

function lookAt(feed: Feed, toCheck: ToCheck): Checked {
  const {
    stated,
    now,
    region,
    isWhole = true,
    cards = [],
    linked = (product) => product,
  } = toCheck;
  const { products: _, ...head } = stated;
  const products = listIn(stated, 'products');
  const catalog = createCatalog(feed);
  catalog.add([], cards);
  const places = placesOf(feed.products, products);
  const ids = listIn(stated, 'campaigns').map((campaign) => String(fieldsOf(campaign)['id']));
  const at = placeIn(toCheck, products);
  let steps: readonly UpgradeStep[] | undefined;
  return {
    stated: head,
    feed,
    catalog,
    linked,
    statedProduct: (index) => fieldsOf(products[places[index]!]),
    at: (index, field = '') => under(at(places[index]!), field),
    atCampaign: (id, field = '') => under({ path: `$.campaigns[${ids.indexOf(id)}]` }, field),
    steps: () => (steps ??= upgradeSteps(feed.products, catalog, feed.generatedAt ?? now)),
    now,
    region,
    isWhole,
  };
}
