import { csvRow } from './cells.mjs';

/** The least that a shop may give. */
export const plain = {
  name: 'products.csv',
  start: 'id,title,price,category,brand,sku,url,image',
  rowsOf: ({ id, title, price, path, brand, sku, page, image }) => [
    csvRow([id, title, price, path.join(' > '), brand, sku, `https://shop.example/${page}`, image]),
  ],
};
