/** `APPLE iPhone 11 (Red, 64 GB)`, with or without `(Includes EarPods, Power Adapter)` after it. */
const NAME =
  /^apple (?<model>iphone .+?) \((?<colour>.+), (?<storage>\d+) GB\)(?: \(Includes (?<box>.+)\))?$/i;

/**
 * @typedef {object} Listing One phone as the catalogue lists it.
 * @property {string} sku
 * @property {string} model `iPhone 11`
 * @property {string} colour
 * @property {number} storage In GB.
 * @property {string} brand
 * @property {number} price In rupees.
 * @property {number | undefined} mrp The maximum retail price, in rupees, where it is stated.
 * @property {number} rating 0..5
 * @property {number} ratings How many people rated it.
 * @property {string} ram `4 GB`
 * @property {string | undefined} box What lies in the box beside the phone, where it is stated.
 */

/**
 * Reads one row of the catalogue.
 * @param {Record<string, string>} row
 * @returns {Listing}
 * @throws {Error} Where the name or the price makes no sense.
 */
export function readListing(row) {
  const name = row['Product Name'] ?? '';
  const { model, colour, storage, box } = NAME.exec(name)?.groups ?? {};
  if (!model || !colour) throw new Error(`No model, colour and size in the name "${name}".`);
  const price = Number(row['Sale Price']);
  if (!(price > 0)) throw new Error(`No price for "${name}".`);
  return {
    sku: row['Upc'] ?? '',
    model,
    colour: colour === '(PRODUCT)RED' ? 'Red' : colour,
    storage: Number(storage),
    brand: row['Brand'] ?? '',
    price,
    mrp: Number(row['Mrp']) || undefined,
    rating: Number(row['Star Rating']),
    ratings: Number(row['Number Of Ratings']),
    ram: row['Ram'] ?? '',
    box,
  };
}
