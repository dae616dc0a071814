import { csvRow, rowUnder } from './cells.mjs';

/** Every column of a usual export, of which most stand empty. */
const HEADER =
  'ID,Type,SKU,Name,Published,Is featured?,Visibility in catalog,Short description,Description,Date sale price starts,Date sale price ends,Tax status,Tax class,In stock?,Stock,Low stock amount,Backorders allowed?,Sold individually?,Weight (kg),Length (cm),Width (cm),Height (cm),Allow customer reviews?,Purchase note,Sale price,Regular price,Categories,Tags,Shipping class,Images,Download limit,Download expiry days,Parent,Grouped products,Upsells,Cross-sells,External URL,Button text,Position,Attribute 1 name,Attribute 1 value(s),Attribute 1 visible,Attribute 1 global'.split(
    ',',
  );

const row = rowUnder(HEADER);

/** Of each good as many numbers as it may have rows. */
const NUMBERS = 4;

/** What stands in every row. */
const TOLD = {
  Published: '1',
  'Is featured?': '0',
  'Visibility in catalog': 'visible',
  'Tax status': 'taxable',
  'In stock?': '1',
  'Backorders allowed?': '0',
  'Allow customer reviews?': '1',
  Position: '0',
};

const fact = (name, value) => ({ 'Attribute 1 name': name, 'Attribute 1 value(s)': value });

const variationOf = ({ title, price, sku, image }, colour, id) =>
  row({
    ...TOLD,
    ...fact('Colour', colour),
    ID: id,
    Type: 'variation',
    SKU: `${sku}-${colour}`,
    Name: `${title} - ${colour}`,
    'Regular price': price,
    Images: image,
    Parent: sku,
  });

function rowsOf(good) {
  const { number, title, price, path, sku, image, colours, wood, text } = good;
  const id = (number + 1) * NUMBERS;
  const isVariable = colours.length > 0;
  const whole = row({
    ...TOLD,
    ...(isVariable ? fact('Colour', colours.join(', ')) : fact('Material', wood)),
    ID: String(id),
    Type: isVariable ? 'variable' : 'simple',
    SKU: sku,
    Name: title,
    'Short description': 'Made in our own workshop.',
    Description: text(),
    'Regular price': isVariable ? '' : price,
    Categories: path.join(' > '),
    Images: `${image}, ${image.replace('.jpg', '-2.jpg')}`,
  });
  return [whole, ...colours.map((colour, i) => variationOf(good, colour, String(id + 1 + i)))];
}

/** WooCommerce's own export, with its long header. */
export const woocommerce = { name: 'products.csv', start: csvRow(HEADER), rowsOf };
