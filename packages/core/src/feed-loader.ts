import { createCatalog, type Catalog } from './catalog/catalog.js';
import { feedAddress } from './config/feed-address.js';
import type { Context } from './context/context.js';
import { readView } from './decide/situation.js';
import { needsRules } from './feed/needs-rules.js';
import { openFeed } from './feed/read-feed.js';
import { readShard } from './feed/read-shard.js';
import { sayWarnings } from './feed/say-warnings.js';
import { firstKeys, laterKeys } from './feed/shard-keys.js';
import { shardAddress, shardOf } from './feed/shard-of.js';
import type { PageView } from './page-view.js';

/** Products that are read in one go: a few milliseconds on a phone. */
const SLICE = 500;

/** A page asks for no more files than this: a feed may be wrong, and a phone is slow. */
const MOST_SHARDS = 24;

/** Loads the feed of a page: all of it at once, or its head and just the shards that the page needs. */
export class FeedLoader {
  readonly #page: PageView;
  readonly #address: string;
  #catalog: Promise<Catalog | undefined> | undefined;
  readonly #shards = new Map<number, Promise<void>>();

  constructor(page: PageView) {
    this.#page = page;
    this.#address = feedAddress(page.config);
  }

  /** The catalog, whole or with the head alone. `undefined` where there is none; a report has said why. */
  open(): Promise<Catalog | undefined> {
    return (this.#catalog ??= this.#load());
  }

  /** Adds what the page is about: what its context names, then what follows from that. */
  async fill(catalog: Catalog, context: Context): Promise<void> {
    if (!catalog.head.shards) return;
    const slots = this.#page.openSlots();
    await this.#need(catalog, firstKeys(context, slots));
    await this.#need(catalog, laterKeys(readView(catalog, context), slots));
  }

  async #load(): Promise<Catalog | undefined> {
    const { ports } = this.#page;
    try {
      const json = await ports.readJson(this.#address);
      const rules = needsRules(json) ? await ports.loadRules?.() : undefined;
      const { head, warnings, read } = openFeed(json, rules);
      if (!head) return this.#page.fail('feed-unreadable', sayWarnings(warnings));
      const catalog = createCatalog(head, rules);
      for (let slice = read(SLICE); slice; slice = read(SLICE)) {
        catalog.add(slice);
        if (slice.length === SLICE) await ports.pause?.();
      }
      return catalog;
    } catch (error) {
      // The next walk may try again.
      this.#catalog = undefined;
      return this.#page.fail('feed-unreachable', `${this.#address}: ${String(error)}`);
    }
  }

  async #need(catalog: Catalog, keys: readonly string[]): Promise<void> {
    const { shards } = catalog.head;
    if (!shards) return;
    const wanted = new Set(keys.map((key) => shardOf(key, shards)));
    for (const shard of wanted) {
      if (this.#shards.has(shard) || this.#shards.size >= MOST_SHARDS) continue;
      const address = shardAddress(shard, shards, this.#address);
      const loading = this.#add(catalog, address).catch((error: unknown) => {
        // The next walk may try again.
        this.#shards.delete(shard);
        this.#page.fail('feed-unreachable', `${address}: ${String(error)}`);
      });
      this.#shards.set(shard, loading);
    }
    await Promise.all([...wanted].flatMap((shard) => this.#shards.get(shard) ?? []));
  }

  async #add(catalog: Catalog, address: string): Promise<void> {
    const { shard, warnings } = readShard(await this.#page.ports.readJson(address));
    if (warnings.length && !shard.products && !shard.cards)
      this.#page.fail('feed-unreadable', `${address}: ${sayWarnings(warnings)}`);
    catalog.add(shard.products ?? [], shard.cards);
    catalog.extend(shard);
  }
}
