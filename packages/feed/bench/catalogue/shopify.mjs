import { csvRow, rowUnder } from './cells.mjs';

const HEADER =
  'Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Option3 Name,Option3 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Fulfillment Service,Variant Price,Variant Compare At Price,Variant Requires Shipping,Variant Taxable,Variant Barcode,Image Src,Image Position,Image Alt Text,Gift Card,SEO Title,SEO Description,Google Shopping / Google Product Category,Google Shopping / Gender,Google Shopping / Age Group,Google Shopping / MPN,Google Shopping / Condition,Google Shopping / Custom Product,Variant Image,Variant Weight Unit,Variant Tax Code,Cost per item,Status'.split(
    ',',
  );

const row = rowUnder(HEADER);

function rowsOf({ id, title, price, path, brand, sku, image, colours, wood, text }) {
  const variant = (value, own) => ({
    Handle: id,
    'Option1 Value': value,
    'Variant SKU': own,
    'Variant Grams': '2000',
    'Variant Inventory Policy': 'deny',
    'Variant Fulfillment Service': 'manual',
    'Variant Price': price,
    'Variant Requires Shipping': 'true',
    'Variant Taxable': 'true',
  });
  const whole = {
    Title: title,
    'Body (HTML)': text(),
    Vendor: brand,
    'Product Category': path.join(' > '),
    Type: path[1],
    Tags: `${wood}, handmade`,
    Published: 'true',
    'Image Src': image,
    'Image Position': '1',
    Status: 'active',
  };
  if (colours.length === 0)
    return [row({ ...variant('Default Title', sku), ...whole, 'Option1 Name': 'Title' })];
  return colours.map((colour, i) =>
    row({
      ...variant(colour, `${sku}-${colour}`),
      ...(i === 0 && { ...whole, 'Option1 Name': 'Colour' }),
    }),
  );
}

/** Shopify's product export: a row for each variant. */
export const shopify = { name: 'products.csv', start: csvRow(HEADER), rowsOf };
