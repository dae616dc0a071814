import type { ExportedProduct, ProductExport } from '../../exported.js';
import type { ProductFormat, Wanted } from '../../format.js';
import { closeReading } from '../../close-reading.js';
import { lose, openReading } from '../../reading.js';
import type { Source } from '../../source.js';
import { readJsonProduct } from './json-product.js';
import { isRecord } from './json-record.js';

/** The list that the file is, or the one under `products`. */
function productsIn(source: Source): readonly unknown[] {
  if (source.kind !== 'json') return [];
  const { value } = source;
  const list: unknown = isRecord(value) ? value['products'] : value;
  return Array.isArray(list) ? list : [];
}

/** Shopify's `products.json`: the storefront's list, which the shop's address has too, or the admin's. */
export const shopifyJson: ProductFormat = {
  name: 'Shopify products.json',
  recognises(source) {
    const [first] = productsIn(source);
    return (
      isRecord(first) && typeof first['handle'] === 'string' && Array.isArray(first['variants'])
    );
  },
  read(source: Source, wanted: Wanted): Promise<ProductExport> {
    const reading = openReading(source.file, wanted, 'entry');
    // Shopify writes "1234.500" and never a comma.
    reading.decimals = '.';
    const products: ExportedProduct[] = [];
    productsIn(source).forEach((entry, i) => {
      const product = isRecord(entry) ? readJsonProduct(entry, i + 1, reading) : undefined;
      if (product) products.push(product);
      else if (!isRecord(entry))
        lose(
          reading,
          { row: i + 1 },
          { part: 'product', code: 'no-product', message: 'This is no product.' },
        );
    });
    return Promise.resolve(closeReading(reading, shopifyJson.name, products));
  },
};
