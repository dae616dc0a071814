/** What our statements ask of a line, and what shops' programs call it; names in lower case, their words joined by `_`. */
const ORDER_COLUMNS = {
  order: `order_id orderid order_number order_no order order_name order_key increment_id invoice invoice_id invoice_no
    invoiceno invoice_number transaction_id transactionid ecommerce_transaction_id transaction transaction_number
    receipt receipt_id receipt_no receipt_number ticket_id basket basket_id cart_id sale_id sales_order_id bestellnummer bestellung auftragsnummer numero_de_commande pedido`,
  product: `product_id productid variation_id variant_id item_id itemid product_handle handle product_code productcode article_id
    article_number article stock_code stockcode product item item_code itemcode artikelnummer artikel produkt produit producto`,
  sku: 'lineitem_sku sku item_sku product_sku variant_sku gtin ean barcode',
  title: `lineitem_name product_name item_name itemname product_title item_title title description item_description
    itemdescription product_description name artikelname
    bezeichnung`,
  quantity: `lineitem_quantity quantity qty item_quantity items_purchased quantity_refund qty_ordered units menge anzahl
    quantite cantidad`,
  price: `lineitem_price price unit_price unitprice item_price item_cost product_price preis einzelpreis prix precio`,
  at: `created_at order_date date_created invoice_date invoicedate event_timestamp event_date order_purchase_timestamp
    transaction_date date date_time datetime purchase_date purchased_at paid_at
    processed_at timestamp created datum bestelldatum fecha`,
  time: 'time order_time transaction_time',
  status: 'financial_status order_status status',
  cancelled: 'cancelled_at canceled_at',
  refunded: 'refunded_amount',
  total: 'total',
  customer: `customer_unique_id customer_id customerid customer_number customer_no user_pseudo_id user_id userid
    client_id member_id buyer_id email customer_email billing_email email_address kundennummer kunden_nr kunde
    numero_client client cliente customer`,
  event: 'event_name event',
} as const;

/** What a file of views may call its columns. */
const VIEW_COLUMNS = {
  product: `page_path_and_screen_class page_path page_path_query_string_and_screen_class page_location page page_url url
    item_id product_id productid handle sku`,
  title: 'item_name product_name product_title title',
  views: `views screen_page_views items_viewed item_views item_view_events pageviews event_count count aufrufe vues`,
  event: 'event_name event',
} as const;

/** At which place of its lines a file has each of our columns. */
export type Places = Readonly<Record<string, number>>;

/** A column's name as the lists above have it. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_|_$/g, '');

/** The user's own names, by the name that an order-line table has for the same. */
const SAID: Readonly<Record<string, string>> = {
  order: 'order_id',
  product: 'product_id',
  at: 'created_at',
};

function findPlaces(
  lists: Readonly<Record<string, string>>,
  header: readonly string[],
  columns: Readonly<Record<string, string>>,
): Places {
  const names = header.map(plainName);
  const found: Record<string, number> = {};
  for (const [field, known] of Object.entries(lists)) {
    const list = known.split(/\s+/);
    const said = columns[SAID[field] ?? field];
    const wanted = said === undefined ? list : [plainName(said), ...list];
    const place = wanted.map((name) => names.indexOf(name)).find((at) => at >= 0);
    if (place !== undefined) found[field] = place;
  }
  return found;
}

/** Where a header has the columns of an order file; nothing where no column holds an order. */
export function findOrderColumns(
  header: readonly string[],
  columns: Readonly<Record<string, string>> = {},
): Places | undefined {
  const found: Record<string, number> = { ...findPlaces(ORDER_COLUMNS, header, columns) };
  // Shopify's export calls the order `Name`.
  const names = header.map(plainName);
  if (names.includes('lineitem_name')) {
    found['order'] = names.indexOf('name');
    delete found['product'];
  }
  return (found['order'] ?? -1) >= 0 ? found : undefined;
}

/** Whether lines of these columns say what was bought. */
export const namesProducts = ({ product, sku, title }: Places): boolean =>
  (product ?? sku ?? title) !== undefined;

/** Whether lines of these columns say something of a whole order. */
export const tellsOfOrders = ({ at, status, cancelled, customer }: Places): boolean =>
  (at ?? status ?? cancelled ?? customer) !== undefined;

/** Where a header has the columns of a file of views; nothing where it is none. */
export function findViewColumns(
  header: readonly string[],
  columns: Readonly<Record<string, string>> = {},
): Places | undefined {
  const found = findPlaces(VIEW_COLUMNS, header, columns);
  const hasWhat = found['product'] !== undefined || found['title'] !== undefined;
  const hasHowOften = found['views'] !== undefined || found['event'] !== undefined;
  return hasWhat && hasHowOften ? found : undefined;
}
