/** What our statements ask of a line of an order, and of what was looked at. */
export const ORDER_FIELDS = [
  'order',
  'product',
  'sku',
  'title',
  'quantity',
  'price',
  'at',
  'time',
  'status',
  'cancelled',
  'refunded',
  'total',
  'customer',
  'event',
  'views',
] as const;

export type OrderField = (typeof ORDER_FIELDS)[number];
