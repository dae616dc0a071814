import type { ExportedProduct } from '../products/exported.js';
import type { AssembledFeed } from '../publish/assemble-feed.js';
import { checkFeed, type CheckedFeed } from './check-feed.js';
import { placesInExport } from './places-in-export.js';

/** Checks what is about to be published. Findings name where a product came from in the merchant's own file. */
export const checkBuilt = (
  { stated, linked }: AssembledFeed,
  products: readonly ExportedProduct[],
  { now, region }: { readonly now: Date; readonly region?: string },
): CheckedFeed =>
  checkFeed({ stated, linked, placeOf: placesInExport(products), now: now.getTime(), region });
