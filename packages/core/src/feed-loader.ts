import { createCatalog, type Catalog } from './catalog/catalog.js';
import { feedAddress } from './config/feed-address.js';
import type { Asked } from './decide/decide-slots.js';
import { isStale } from './decide/guards/stale.js';
import { findable } from './feed/findable.js';
import { lackingKeys } from './feed/lacking.js';
import { needsRules } from './feed/needs-rules.js';
import { readLate } from './feed/read-late.js';
import { openFeed } from './feed/read-feed.js';
import { sayWarnings } from './feed/say-warnings.js';
import { ShardLoader } from './feed/shard-loader.js';
import type { PageView } from './page-view.js';
import type { ErrorCode } from './report/report.js';
import { said } from './report/said.js';

/** Products that are listed in one go: the first ones take 1 to 3 ms on a desktop. */
const SLICE = 1000;

/** A walk asks for no more files than this: a feed may be wrong, and a phone is slow. The next one goes on from there. */
const MOST_FILES = 24;

/** Loads the feed of a page: all of it at once, or its head and just the shards that the page needs. */
export class FeedLoader {
  readonly #page: PageView;
  readonly #address: string;
  #catalog: Promise<Catalog | undefined> | undefined;
  #shards: ShardLoader | undefined;

  constructor(page: PageView) {
    this.#page = page;
    this.#address = feedAddress(page.config);
  }

  /** The catalog, whole or with the head alone. `undefined` where there is none; a report has said why. */
  open(): Promise<Catalog | undefined> {
    return (this.#catalog ??= this.#load());
  }

  /**
   * Adds what slots need for their decisions, then what follows from that. Where their reasons will be told, also what
   * nobody is offered.
   */
  async fetchFor(asked: Asked, isTold = false): Promise<void> {
    const { catalog } = asked;
    const { shards } = catalog.head;
    if (!shards) return;
    const loader = (this.#shards ??= new ShardLoader({ page: this.#page, catalog, shards }));
    for (let left = MOST_FILES; left > 0;) {
      const keys = lackingKeys({ ...asked, isTold }, loader.isOpen);
      if (!keys.length) return;
      left -= await loader.load(keys, left);
    }
  }

  async #load(): Promise<Catalog | undefined> {
    const { ports } = this.#page;
    let code: ErrorCode = 'feed-unreachable';
    try {
      // Not at once: a port that throws would be forgotten before it is remembered.
      const json = await Promise.resolve().then(() => ports.readJson(this.#address));
      code = 'rules-unreachable';
      const rules = needsRules(json) ? await ports.loadRules?.() : undefined;
      code = 'feed-unreachable';
      const { head, size, warnings, read } = openFeed(json, findable, rules);
      if (!head)
        return this.#page.fail('feed-unreadable', sayWarnings(warnings), warnings[0]?.path);
      const catalog = createCatalog(head, rules, readLate);
      if (head.off) this.#page.fail('feed-off', this.#address);
      else if (isStale({ catalog, policy: head.policy, context: { now: ports.now() } }))
        this.#page.fail('feed-stale', this.#address);
      for (let at = 0; at < size; at += SLICE) {
        if (at > 0) await ports.pause?.();
        catalog.add(read(SLICE) ?? []);
      }
      return catalog;
    } catch (error) {
      // The next walk may try again.
      this.#catalog = undefined;
      return this.#page.fail(code, `${this.#address}: ${said(error)}`);
    }
  }
}
