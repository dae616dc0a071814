import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuilds } from './builds.js';

interface Before {
  readonly products?: unknown;
  readonly shards?: { readonly build?: unknown };
}

function readHead(folder: string): Before | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'feed.json'), 'utf8')) as Before;
  } catch {
    // None, or none that can be read: whoever writes there will tell.
    return undefined;
  }
}

/** How many products the feed has that lies in a folder; nothing where there is none, or where it does not say. */
export function productsBefore(folder: string): number | undefined {
  const { products, shards } = readHead(folder) ?? {};
  if (Array.isArray(products)) return products.length;
  return readBuilds(folder).find(({ build }) => build === shards?.build)?.products;
}
