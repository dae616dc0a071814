import { dirname, join } from 'node:path';
import {
  createCatalog,
  readShard,
  shardOf,
  type Catalog,
  type Feed,
  type Product,
  type Shards,
  type Warning,
} from '@uptier/core';
import type { Finding } from '../findings/finding.js';
import type { Terminal } from '../terminal/terminal.js';
import { isAddress, type ReadPlace } from './read-place.js';
import { shardFile } from './shard-file.js';

/** A feed as it is published: of one in shards, those that are read. */
export interface Published {
  /** The file or the address that it was read from. */
  readonly place: string;
  readonly catalog: Catalog;
  readonly products: ReadonlyMap<string, Product>;
  /** What the pages leave out of it. */
  readonly findings: readonly Finding[];
}

/** As many shards as are asked for at a time. */
const AT_ONCE = 8;

/** What pages leave out of a file of the feed. */
export const findingsNotRead = (file: string, warnings: readonly Warning[]): Finding[] =>
  warnings.map(({ path, problem }) => ({
    severity: 'warning',
    code: 'not-read',
    place: { file, path },
    message: `Pages leave this out: ${problem}.`,
  }));

/** A shard lies beside the feed that names it. */
function placeOfShard(shard: number, shards: Shards, feed: string): string {
  const name = shardFile(shard, shards);
  return isAddress(feed) ? new URL(name, feed).href : join(dirname(feed), name);
}

/** The files of these shards, and what they hold, in this order, whichever comes first. */
async function* readShards(
  numbers: readonly number[],
  shards: Shards,
  { place, readJson }: { readonly place: string; readonly readJson: ReadPlace },
): AsyncGenerator<{ file: string; read: ReturnType<typeof readShard> }> {
  for (let next = 0; next < numbers.length; next += AT_ONCE) {
    const files = numbers
      .slice(next, next + AT_ONCE)
      .map((shard) => placeOfShard(shard, shards, place));
    const jsons = await Promise.all(files.map((file) => readJson(file)));
    for (const [i, json] of jsons.entries()) yield { file: files[i]!, read: readShard(json) };
  }
}

/** The head of a feed, read, and where its shards come from. */
interface Begun {
  readonly feed: Feed;
  readonly place: string;
  readonly findings: Finding[];
  readonly readJson: ReadPlace;
  readonly terminal?: Pick<Terminal, 'progress'> | undefined;
}

/** A feed of which those shards are read that a look at it asks for, as a page does. */
export class GrowingFeed implements Published {
  readonly place: string;
  readonly catalog: Catalog;
  readonly findings: readonly Finding[];
  readonly products: ReadonlyMap<string, Product>;
  readonly #begun: Begun;
  readonly #products = new Map<string, Product>();
  readonly #known = new Set<number>();

  constructor(begun: Begun) {
    const { products, ...head } = begun.feed;
    this.#begun = begun;
    this.place = begun.place;
    this.findings = begun.findings;
    this.catalog = createCatalog(head);
    this.products = this.#products;
    this.#add(products);
  }

  /** Looks into the catalog, and again when what was looked for in vain has come: until nothing is lacking. */
  async look<Found>(ask: (catalog: Catalog) => Found): Promise<Found> {
    const { shards } = this.catalog.head;
    if (!shards) return ask(this.catalog);
    for (;;) {
      const lacking = new Set<number>();
      const note = (key: string): boolean => {
        const number = shardOf(key, shards);
        return !this.#known.has(number) && Boolean(lacking.add(number));
      };
      const found = ask(this.catalog.noting(note));
      if (lacking.size === 0) return found;
      await this.#load([...lacking], shards);
    }
  }

  /** Reads all shards that are not read yet. */
  async readAll(): Promise<void> {
    const { shards } = this.catalog.head;
    if (!shards) return;
    for (let next = 0; next < shards.count; next += AT_ONCE) {
      this.#begun.terminal?.progress(`Reading shard ${next} of ${shards.count}`);
      const length = Math.min(AT_ONCE, shards.count - next);
      const numbers = Array.from({ length }, (_, i) => next + i);
      await this.#load(
        numbers.filter((number) => !this.#known.has(number)),
        shards,
      );
    }
  }

  async #load(numbers: readonly number[], shards: Shards): Promise<void> {
    for await (const { file, read } of readShards(numbers, shards, this.#begun)) {
      const { products = [], cards } = read.shard;
      this.#add(products, cards);
      this.catalog.extend(read.shard);
      this.#begun.findings.push(...findingsNotRead(file, read.warnings));
    }
    for (const number of numbers) this.#known.add(number);
  }

  #add(some: readonly Product[], cards?: readonly Product[]): void {
    this.catalog.add(some, cards);
    for (const product of some)
      if (!this.#products.has(product.id)) this.#products.set(product.id, product);
  }
}
