/** The items of a good: one, or one of each colour, joined by their group. */
const itemsOf = ({ id, colours, ...good }) =>
  colours.length === 0
    ? [{ ...good, id }]
    : colours.map((color) => ({ ...good, id: `${id}-${color.toLowerCase()}`, color, group: id }));

const fieldsOf = ({ id, title, page, image, price, brand, path, group = '', color = '', text }) => [
  ['id', id],
  ['title', title],
  ['description', text()],
  ['link', `https://shop.example/${page}`],
  ['image_link', image],
  ['price', `${price} USD`],
  ['availability', 'in_stock'],
  ['condition', 'new'],
  ['brand', brand],
  ['product_type', path.join(' > ')],
  ['google_product_category', '436'],
  ['item_group_id', group],
  ['color', color],
  ['shipping_weight', '2 kg'],
];

const TSV = fieldsOf({ path: [], text: () => '' }).map(([name]) => name);

/** Google's table, with descriptions as long as shops write them. */
export const googleTsv = {
  name: 'products.tsv',
  start: TSV.join('\t'),
  rowsOf: (good) =>
    itemsOf(good).map((item) =>
      fieldsOf(item)
        .map(([, value]) => value)
        .join('\t'),
    ),
};

/** @param {string} text */
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The same as RSS. */
export const googleXml = {
  name: 'products.xml',
  start:
    '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>',
  end: '</channel></rss>',
  rowsOf: (good) =>
    itemsOf(good).map((item) => {
      const fields = fieldsOf(item)
        .filter(([, value]) => value !== '')
        .map(([name, value]) => `<g:${name}>${escaped(value)}</g:${name}>`);
      return `<item>${fields.join('')}</item>`;
    }),
};
