import type { Host } from './hosts/host.js';
import { FOLDER, PUBLIC } from './places.js';
import { PLATFORMS, type PlatformName } from './platforms.js';

/** A config to begin with: what must be said, and as comments what may be. */
export function configText(platform: PlatformName, { compress }: Host): string {
  return `{
  // The product export of the shop. ${PLATFORMS[platform].exports}.
  "products": "exports/products.csv",

  // What it sold, a file, a list of them or a folder: without it nothing is known of what is bought together.
  // "orders": "exports/orders.csv",
  // How often products were looked at, as GA4 exports it.
  // "views": "exports/ga4.csv",

  // Where the feed is written: the host serves it from there.
  "out": "${PUBLIC}/${FOLDER}",

  // Tables for you to look through, and to correct: families.csv, links.csv, pins.csv. Not published.
  "review": "uptier-review",

  // The currency of the prices, where the export does not say it.
  "currency": "USD",
  // "locale": "en-US",
  // "taxIncluded": false,
  // "EU" asks for the lowest price of 30 days beside an earlier one.
  // "region": "EU",

  // One file for a small shop, many small ones for a large one: "auto", 0 for one file, or how many.
  "shards": "auto",
  // Whether packed copies lie beside the files: for hosts that do not pack by themselves.
  "compress": ${compress},

  // Switches all offers off, in each build until it is taken out again.
  // "off": true,

  // Limits of what is offered; what is not said here has a careful default.
  "policy": {
    // "maxIncrease": { "good": 0.25 },
    // "freeShippingFrom": 5000
  },

  // Your own rules: when this holds, offer that.
  "campaigns": [
    // {
    //   "id": "care", "placements": ["post-purchase"], "offer": ["care-2y"],
    //   "when": { "order.categories": { "has": "Phones" } }
    // }
  ]
}
`;
}
