import type { Catalog } from '../catalog/catalog.js';
import { feedAddress } from '../config/feed-address.js';
import type { PageView } from '../page-view.js';
import { said } from '../report/said.js';
import type { Shards } from './feed.js';
import { findable } from './findable.js';
import { openShard } from './read-shard.js';
import { sayWarnings } from './say-warnings.js';
import { shardAddress, shardOf } from './shard-of.js';

/** How long nobody asks again for a shard that failed, in milliseconds: twice as long each time. */
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 300_000;

/** Fetches shards into a catalog, each once; one that failed again, but not at once. */
export class ShardLoader {
  readonly #page: PageView;
  readonly #catalog: Catalog;
  readonly #shards: Shards;
  readonly #coming = new Map<number, Promise<void>>();
  readonly #failures = new Map<number, number>();
  /** From when on a shard may be asked for again: never, once it is there. */
  readonly #openFrom = new Map<number, number>();

  constructor({ page, catalog, shards }: { page: PageView; catalog: Catalog; shards: Shards }) {
    this.#page = page;
    this.#catalog = catalog;
    this.#shards = shards;
  }

  /** Whether what lies in the key's shard may still come. */
  readonly isOpen = (key: string): boolean =>
    (this.#openFrom.get(shardOf(key, this.#shards)) ?? 0) <= this.#page.ports.now();

  /** Loads the shards of these keys, at most so many, the first ones first. Returns how many there were. */
  async load(keys: readonly string[], most: number): Promise<number> {
    const wanted = [...new Set(keys.map((key) => shardOf(key, this.#shards)))].slice(0, most);
    await Promise.all(wanted.map((shard) => this.#come(shard)));
    return wanted.length;
  }

  /** Settles when the shard is in the catalog, or has failed. Another walk may have asked for it already. */
  #come(shard: number): Promise<void> {
    const coming = this.#coming.get(shard) ?? this.#fetch(shard);
    this.#coming.set(shard, coming);
    return coming.finally(() => this.#coming.delete(shard));
  }

  async #fetch(number: number): Promise<void> {
    const address = shardAddress(number, this.#shards, feedAddress(this.#page.config));
    try {
      const { shard, warnings } = openShard(await this.#page.ports.readJson(address), findable);
      if (warnings.length && !shard.products && !shard.cards)
        return this.#fail(
          number,
          'feed-unreadable',
          `${address}: ${sayWarnings(warnings)}`,
          warnings[0]?.path,
        );
      this.#catalog.add(shard.products ?? [], shard.cards);
      this.#catalog.extend(shard);
      this.#openFrom.set(number, Infinity);
    } catch (error) {
      this.#fail(number, 'feed-unreachable', `${address}: ${said(error)}`);
    }
  }

  /** Is told of once, however often it happens. */
  #fail(number: number, ...problem: Parameters<PageView['fail']>): void {
    const failures = this.#failures.get(number) ?? 0;
    if (!failures) this.#page.fail(...problem);
    this.#failures.set(number, failures + 1);
    const wait = Math.min(FIRST_WAIT * 2 ** failures, LONGEST_WAIT);
    this.#openFrom.set(number, this.#page.ports.now() + wait);
  }
}
