/** What follows from the lines of a cart or an order. */
const OF_LINES = [
  'currency',
  'count',
  'products',
  'categories',
  'families',
  'tags',
  'maxPrice',
  'maxTier',
] as const;

const FACTS = {
  page: ['placement', 'topic', 'solvable', 'url'],
  product: ['id', 'kind', 'price', 'family', 'tier', 'category', 'brand', 'tags', 'available'],
  cart: ['subtotal', ...OF_LINES],
  order: ['total', ...OF_LINES],
  customer: [
    'segment',
    'valueGroup',
    'score',
    'labels',
    'openComplaint',
    'days',
    'minutesInApp',
    'logins',
    'tasksDone',
    'integrations',
    'milestones',
    'plan',
    'owned',
    'needs',
  ],
  visitor: ['returning', 'views', 'searches', 'clicks', 'cartAdds'],
} as const;

const PATHS = new Set([
  'locale',
  'currency',
  'now',
  ...Object.entries(FACTS).flatMap(([root, leaves]) => leaves.map((leaf) => `${root}.${leaf}`)),
]);

/**
 * Whether a campaign's condition or headline may read this path. `customer.usage.storage` is the share of the
 * limit that is used (0.85; a headline tells it in percent), for whatever measures the shop states.
 */
export const isPath = (path: string): boolean =>
  PATHS.has(path) || /^customer\.usage\.[^.]+$/.test(path);
