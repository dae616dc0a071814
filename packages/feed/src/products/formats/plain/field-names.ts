/**
 * Every field of the feed that a plain table or list may hold, and what other shops call it. Case, blanks and signs make
 * no difference. Names with a point are the fields within one: `proof.rating`.
 */
const FIELD_NAMES = {
  id: ['product id', 'handle', 'code', 'sku', 'item id', 'asin', 'upc'],
  title: ['name', 'product title', 'product name'],
  price: ['current price', 'amount', 'unit price'],
  sale: ['sale price', 'special price', 'discounted price', 'offer price'],
  was: ['compare at price', 'list price', 'regular price', 'mrp', 'original price', 'old price'],
  lowest30: ['lowest price 30 days', 'lowest 30'],
  currency: ['currency code', 'price currency', 'price.currency'],
  sku: ['item sku', 'article number'],
  gtin: ['ean', 'barcode', 'upc'],
  cartId: ['variant id'],
  url: ['link', 'product url', 'product link'],
  image: ['image.src', 'image link', 'image url', 'picture', 'thumbnail'],
  alt: ['image.alt', 'image alt'],
  category: ['categories', 'product type', 'category path'],
  brand: ['vendor', 'manufacturer'],
  available: ['availability', 'in stock', 'availability status', 'stock status'],
  stock: ['qty', 'stock quantity', 'inventory', 'inventory quantity'],
  kind: [],
  tags: ['labels', 'keywords'],
  addedAt: ['published at', 'created at', 'date added', 'created'],
  family: ['family id'],
  tier: [],
  tierName: [],
  parent: ['parent id'],
  group: ['item group id', 'group id'],
  measure: ['unit pricing measure', 'contents'],
  per: ['measure.per', 'unit pricing base measure'],
  benefits: ['highlights', 'product highlight', 'features'],
  guideTitle: ['guide.title'],
  guideUrl: ['guide.url'],
  rating: ['proof.rating', 'star rating', 'average rating'],
  count: ['proof.count', 'review count', 'number of reviews', 'number of ratings', 'ratings'],
  quote: ['proof.quote.text'],
  quoteBy: ['proof.quote.by'],
  interval: ['plan.interval', 'billing interval', 'billing period'],
  planPer: ['plan.per', 'billed per'],
  trialDays: ['plan.trialDays'],
  instalments: ['instalments.count', 'installments'],
  instalment: ['instalments.amount', 'installment amount'],
  min: ['quantity.min', 'minimum order quantity'],
  max: ['quantity.max', 'maximum order quantity'],
  step: ['quantity.step'],
  requires: [],
  excludes: [],
  contains: ['parts'],
  segments: [],
  solves: [],
  sponsored: [],
  boost: [],
  upgrades: ['upsells', 'upsell'],
  complements: ['links.complements', 'cross sells', 'crosssells', 'accessories'],
  boughtTogether: ['links.boughtTogether', 'frequently bought together'],
  similar: ['links.similar', 'related', 'alternatives'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PlainField = keyof typeof FIELD_NAMES;

/** The columns or fields that a file has, by what they hold. */
export interface PlainFields {
  readonly named: Readonly<Partial<Record<PlainField, string>>>;
  /** Of `attributes.Storage`, Storage. */
  readonly attributes: readonly (readonly [name: string, column: string])[];
  readonly options: readonly (readonly [name: string, column: string])[];
}

const normal = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}.]/gu, '');

const within = (names: readonly string[], object: string): [string, string][] =>
  names.flatMap((name): [string, string][] =>
    name.toLowerCase().startsWith(`${object}.`) ? [[name.slice(object.length + 1), name]] : [],
  );

/**
 * The name under which a file has each of our fields: the one that the user said, our own, or a common other one. A field
 * that it does not have is missing.
 */
export function findFields(
  names: readonly string[],
  said: Readonly<Record<string, string>> = {},
): PlainFields {
  const known = new Map(names.toReversed().map((name) => [normal(name), name]));
  const named: Partial<Record<PlainField, string>> = {};
  for (const [field, others] of Object.entries(FIELD_NAMES) as [PlainField, readonly string[]][]) {
    const own = said[field];
    const candidates = own === undefined ? [field, ...others] : [own];
    const found = candidates.find((name) => known.has(normal(name)));
    if (found !== undefined) named[field] = known.get(normal(found))!;
  }
  const told = Object.entries(said).flatMap(([field, column]): [string, string][] =>
    field.startsWith('attributes.') ? [[field.slice('attributes.'.length), column]] : [],
  );
  return {
    named,
    attributes: [...within(names, 'attributes'), ...told],
    options: within(names, 'options'),
  };
}
