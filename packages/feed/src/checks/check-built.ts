import type { BuiltFeed } from '../publish/assemble-feed.js';
import { checkFeed, type CheckedFeed } from './check-feed.js';

interface Settings {
  readonly now: Date;
  readonly region?: string;
  /** The file that says all but the products. */
  readonly configFile?: string | undefined;
}

/** Checks what is about to be published. Findings name where a product came from in the merchant's own file. */
export const checkBuilt = (
  { stated, linked, places }: BuiltFeed,
  { now, region, configFile: file }: Settings,
): CheckedFeed =>
  checkFeed({
    stated,
    linked,
    file,
    placeOf: (index) => ({ ...places[index], path: `$.products[${index}]` }),
    now: now.getTime(),
    region,
  });
