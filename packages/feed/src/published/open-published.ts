import { dirname, join } from 'node:path';
import {
  createCatalog,
  readFeed,
  readShard,
  type Catalog,
  type Feed,
  type Product,
  type Shards,
  type Warning,
} from '@uptier/core';
import type { Finding } from '../findings/finding.js';
import { UserError } from '../findings/user-error.js';
import type { Terminal } from '../terminal/terminal.js';
import { feedFile } from './feed-file.js';
import { isAddress, readPlace, type ReadPlace } from './read-place.js';
import { shardFile } from './shard-file.js';

/** A feed as it is published, all of it: every shard, where it is in shards. */
export interface Published {
  /** The file or the address that it was read from. */
  readonly place: string;
  readonly catalog: Catalog;
  readonly products: ReadonlyMap<string, Product>;
  /** What the pages leave out of it. */
  readonly findings: readonly Finding[];
}

/** Where it is read from, and who looks on. */
interface Opening {
  readonly readJson?: ReadPlace;
  readonly terminal?: Pick<Terminal, 'progress'>;
}

/** As many shards as are asked for at a time. */
const AT_ONCE = 8;

const findingsOf = (file: string, warnings: readonly Warning[]): Finding[] =>
  warnings.map(({ path, problem }) => ({
    severity: 'warning',
    code: 'not-read',
    place: { file, path },
    message: `Pages leave this out: ${problem}.`,
  }));

function mustRead(json: unknown, file: string): { feed: Feed; findings: Finding[] } {
  const { feed, warnings } = readFeed(json);
  const findings = findingsOf(file, warnings);
  if (feed) return { feed, findings };
  throw new UserError(
    {
      code: 'no-feed',
      place: { file },
      message: 'This is no feed that can be read: pages show nothing with it.',
      advice: 'A feed is what uptier build writes. It states version 1, currency and exponent.',
    },
    ...findings,
  );
}

/** A shard lies beside the feed that names it. */
function placeOfShard(shard: number, shards: Shards, feed: string): string {
  const name = shardFile(shard, shards);
  return isAddress(feed) ? new URL(name, feed).href : join(dirname(feed), name);
}

/** What the shards hold, one after the other in their order, whichever comes first. */
async function* readShards(
  shards: Shards,
  place: string,
  { readJson = readPlace, terminal }: Opening,
): AsyncGenerator<{ file: string; read: ReturnType<typeof readShard> }> {
  for (let next = 0; next < shards.count; next += AT_ONCE) {
    terminal?.progress(`Reading shard ${next} of ${shards.count}`);
    const files = Array.from({ length: Math.min(AT_ONCE, shards.count - next) }, (_, i) =>
      placeOfShard(next + i, shards, place),
    );
    const jsons = await Promise.all(files.map((file) => readJson(file)));
    for (const [i, json] of jsons.entries()) yield { file: files[i]!, read: readShard(json) };
  }
}

/** Opens a feed: a file, a folder with a `feed.json`, or an address. Fails in words where there is none. */
export async function openPublished(said: string, opening: Opening = {}): Promise<Published> {
  const place = isAddress(said) ? said : await feedFile(said);
  const { readJson = readPlace } = opening;
  const { feed, findings } = mustRead(await readJson(place), place);
  const { products: whole, ...head } = feed;
  const catalog = createCatalog(head);
  const products = new Map<string, Product>();
  const add = (some: readonly Product[], cards?: readonly Product[]): void => {
    catalog.add(some, cards);
    for (const product of some) if (!products.has(product.id)) products.set(product.id, product);
  };
  add(whole);
  if (!head.shards) return { place, catalog, products, findings };
  for await (const { file, read } of readShards(head.shards, place, opening)) {
    add(read.shard.products ?? [], read.shard.cards);
    catalog.extend(read.shard);
    findings.push(...findingsOf(file, read.warnings));
  }
  return { place, catalog, products, findings };
}
