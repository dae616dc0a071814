import { groupBy } from './group-by.mjs';
import { readCsv } from './read-csv.mjs';
import { readListing } from './read-listing.mjs';

/**
 * Reads the catalogue. Rows of one phone (the same UPC) become one listing; a field that one row
 * leaves empty is taken from the next. A row that makes no sense is left out, and named.
 * @param {string} csv
 */
export function readListings(csv) {
  /** @type {import('./read-listing.mjs').Listing[]} */
  const listings = [];
  /** @type {string[]} */
  const problems = [];
  for (const rows of groupBy(readCsv(csv), (row) => row['Upc'] ?? '').values()) {
    try {
      listings.push(readListing(rows.reduce(fillGaps)));
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { listings, problems };
}

/**
 * @param {Record<string, string>} row
 * @param {Record<string, string>} next
 */
function fillGaps(row, next) {
  const stated = Object.entries(row).filter(([, value]) => value !== '');
  return { ...next, ...Object.fromEntries(stated) };
}
