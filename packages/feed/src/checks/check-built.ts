import type { ExportedProduct } from '../products/exported.js';
import type { AssembledFeed } from '../publish/assemble-feed.js';
import { checkFeed, type CheckedFeed } from './check-feed.js';
import { placesInExport } from './places-in-export.js';

interface Settings {
  readonly now: Date;
  readonly region?: string;
  /** The file that says all but the products. */
  readonly configFile?: string | undefined;
}

/** Checks what is about to be published. Findings name where a product came from in the merchant's own file. */
export const checkBuilt = (
  { stated, linked }: AssembledFeed,
  products: readonly ExportedProduct[],
  { now, region, configFile: file }: Settings,
): CheckedFeed =>
  checkFeed({
    stated,
    linked,
    file,
    placeOf: placesInExport(products),
    now: now.getTime(),
    region,
  });
