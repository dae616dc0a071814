import { describe, expect, it } from 'vitest';
import { placesOf, productIn, readGiven } from './read-given.js';

const ENGLISH =
  'ID,Type,SKU,Name,Published,Visibility in catalog,Short description,Description,Date sale price starts,Date sale price ends,In stock?,Stock,Backorders allowed?,Sale price,Regular price,Categories,Tags,Images,Parent,Grouped products,Upsells,Cross-sells,Attribute 1 name,Attribute 1 value(s),Attribute 2 name,Attribute 2 value(s)';

const COLUMNS = ENGLISH.split(',');

/** A row with these cells, by their columns. */
const row = (cells: Readonly<Record<string, string>>): string =>
  COLUMNS.map((column) => `"${(cells[column] ?? '').replaceAll('"', '""')}"`).join(',');

const simple = (ID: string, more: Readonly<Record<string, string>> = {}): string =>
  row({
    ID,
    Type: 'simple',
    SKU: `s${ID}`,
    Name: `P${ID}`,
    Published: '1',
    'Regular price': '10',
    ...more,
  });

const table = (...rows: string[]): string => `${[ENGLISH, ...rows].join('\n')}\n`;

it('reads variations by their parent’s SKU or id, before or after it', async () => {
  const colour = { 'Attribute 1 name': 'Colour', 'Attribute 2 name': 'Brand' };
  const variation = (ID: string, Parent: string, value: string, more = {}) =>
    row({
      ID,
      Type: 'variation',
      Parent,
      Published: '1',
      'In stock?': '1',
      'Attribute 1 name': 'Colour',
      'Attribute 1 value(s)': value,
      ...more,
    });
  const read = await readGiven(
    table(
      variation('11', 'tee', 'Red', { 'Regular price': '20' }),
      simple('10', {
        Type: 'variable',
        SKU: 'tee',
        Name: 'Tee &amp; <b>more</b>',
        'Regular price': '',
        Categories: 'Clothing, Clothing > Tees, Sale',
        Tags: 'new, soft\\, warm',
        Images: 'https://x.example/1.png, https://x.example/2.png',
        ...colour,
        'Attribute 1 value(s)': 'Red, Blue',
        'Attribute 2 value(s)': 'Acme',
      }),
      variation('12', 'id:10', 'Blue', { 'Regular price': '18', 'Sale price': '15' }),
      variation('13', 'tee', 'Green', { 'Regular price': '1', Published: '0' }),
      variation('14', 'gone', 'Red', { 'Regular price': '1' }),
    ),
  );
  expect(productIn(read, '10')).toMatchObject({
    product: {
      title: 'Tee & more',
      sku: 'tee',
      cartId: '12',
      price: 1500,
      was: 1800,
      category: ['Clothing', 'Tees'],
      tags: ['new', 'soft, warm'],
      image: { src: 'https://x.example/1.png' },
      attributes: { Brand: 'Acme' },
    },
    variants: [
      { cartId: '11', options: { Colour: 'Red' }, price: 2000 },
      { cartId: '12', title: 'Blue', price: 1500, was: 1800 },
    ],
  });
  expect(placesOf(read)).toEqual(['no-parent @6 Parent']);
});

it('links upsells as better versions and cross-sells as companions', async () => {
  const read = await readGiven(table(simple('1', { Upsells: 's2, id:3', 'Cross-sells': 'id:4' })));
  expect(productIn(read, '1').links).toEqual([
    { kind: 'upgrade', by: 'sku', value: 's2' },
    { kind: 'upgrade', by: 'id', value: '3' },
    { kind: 'complements', by: 'id', value: '4' },
  ]);
});

it('tells what a grouped product holds', async () => {
  const read = await readGiven(
    table(
      simple('1', { Type: 'grouped', 'Regular price': '', 'Grouped products': 's2, id:3, s9' }),
      simple('2'),
      simple('3'),
    ),
  );
  expect(productIn(read, '1').product.contains).toEqual([
    ['2', 1],
    ['3', 1],
  ]);
  expect(placesOf(read)).toEqual(['unknown-part @2 Grouped products']);
});

it.each([
  ['before it begins', { 'Date sale price starts': '2026-12-01' }, { price: 1000 }],
  ['on its last day', { 'Date sale price ends': '2026-11-27' }, { price: 800, was: 1000 }],
  ['after its last moment', { 'Date sale price ends': '2026-11-27 11:59:59' }, { price: 1000 }],
  ['without dates', {}, { price: 800, was: 1000 }],
  ['with a date that is none', { 'Date sale price ends': 'soon' }, { price: 1000 }],
])('takes the sale price %s as the dates say', async (_name, dates, prices) => {
  const read = await readGiven(table(simple('1', { 'Sale price': '8', ...dates })));
  const { price, was } = productIn(read, '1').product;
  expect({ price, ...(was !== undefined && { was }) }).toEqual(prices);
});

it('leaves out drafts, what is private, hidden or sold elsewhere', async () => {
  const read = await readGiven(
    table(
      simple('1'),
      simple('2', { Published: '-1' }),
      simple('3', { Published: '0' }),
      simple('4', { 'Visibility in catalog': 'hidden' }),
      simple('5', { Type: 'external' }),
    ),
  );
  expect(read.products.map(({ product: { id } }) => id)).toEqual(['1']);
  expect(placesOf(read)).toEqual(['left-out @3', 'left-out @4', 'left-out @5', 'left-out @6']);
});

it.each([
  [{ 'In stock?': '1' }, true],
  [{ 'In stock?': '0', Stock: '5' }, false],
  [{ 'In stock?': 'backorder' }, true],
  [{ Stock: '0' }, false],
  [{ Stock: '0', 'Backorders allowed?': 'notify' }, true],
  [{}, true],
])('reads stock %j as available: %s', async (cells, available) => {
  const read = await readGiven(table(simple('1', cells)));
  expect(productIn(read, '1').product.available).toBe(available);
});

it('knows what is downloaded', async () => {
  const read = await readGiven(table(simple('1', { Type: 'simple, downloadable, virtual' })));
  expect(productIn(read, '1').product.kind).toBe('digital');
});

describe('a header in another language', () => {
  it.each([
    [
      'German',
      'ID,Typ,Artikelnummer,Name,Veröffentlicht,Sichtbarkeit im Katalog,Vorrätig?,Angebotspreis,Regulärer Preis,Kategorien,Zusatzverkäufe,Cross-Sells (Querverkäufe),Attribut 1 Name,Attribut 1 Wert(e)',
    ],
    [
      'French',
      'ID,Type,UGS,Nom,Publié,Visibilité dans le catalogue,En stock ?,Tarif promo,Tarif régulier,Catégories,Produits suggérés,Ventes croisées,Nom de l’attribut 1,Valeur(s) de l’attribut 1',
    ],
    [
      'Spanish',
      'ID,Tipo,SKU,Nombre,Publicado,Visibilidad en el catálogo,¿Existencias?,Precio rebajado,Precio normal,Categorías,Ventas dirigidas,Ventas cruzadas,Nombre del atributo 1,Valor(es) del atributo 1',
    ],
    [
      'Japanese',
      'ID,タイプ,SKU,名前,公開済み,カタログでの表示,在庫あり?,セール価格,通常価格,カテゴリー,アップセル,クロスセル,属性 1 の名前,属性 1 の値',
    ],
  ])('is understood: %s', async (_language, header) => {
    const read = await readGiven(
      `${header}\n1,simple,s1,Käse,1,visible,1,"12,50","1234,00",Food > Cheese,s2,id:3,Fett,45 %\n`,
    );
    expect(productIn(read, '1')).toMatchObject({
      product: {
        title: 'Käse',
        sku: 's1',
        price: 1250,
        was: 123_400,
        category: ['Food', 'Cheese'],
        available: true,
        attributes: { Fett: '45 %' },
      },
      links: [
        { kind: 'upgrade', value: 's2' },
        { kind: 'complements', value: '3' },
      ],
    });
  });

  it('that nobody has translated is said in the config', async () => {
    const read = await readGiven('ID,Type,Názov,Parent,Cena bez zľavy\n1,simple,Syr,,"4,200"\n', {
      columns: { title: 'Názov', price: 'Cena bez zľavy' },
    });
    expect(productIn(read, '1').product).toMatchObject({ title: 'Syr', price: 420 });
    expect(read.format).toBe('WooCommerce product CSV');
  });
});
