import {
  readConfig,
  sayWarnings,
  type Config,
  type Decision,
  type ErrorCode,
  type Offer,
  type Placement,
  type Report,
  type Session,
  type Slot,
} from '@uptier/core';
import { createSession, type LeanPorts } from '@uptier/core/lean';
import type { Rules } from '@uptier/core/rules';
import type { LateCode, Platform, PlatformPorts } from '@uptier/platforms';
import { readJson } from '@uptier/platforms/read-json';
import type { FeedFile } from '../debug/dropped-products.js';
import type { DebugPort } from '../debug/debug-port.js';
import { languageOf } from '../boot/language-of.js';
import type { LoadChunk } from '../boot/load-chunk.js';
import type { Loaded } from '../elements/mount.js';
import { whenReached } from '../opening/when-reached.js';
import { showSlot } from '../elements/show-slot.js';
import { analyticsOf } from './analytics.js';
import { askPage, raiseReport } from './events.js';
import { invalid } from './invalid.js';
import { learn, NOTHING, settle } from './known.js';
import { fetchChanges, latePartsOf } from './late-code.js';
import { obey } from './obey.js';
import { OpenElements, type Look } from './open-elements.js';
import { pageApi, type PageApi } from './page-api.js';
import { tellWhy } from './tell-why.js';
import { lateOpening } from './late-opening.js';
import { takeQueue } from './queue.js';
import { pageContext, type PageContext } from './page-context.js';
import { pause } from './pause.js';
import { wait } from './wait.js';
import { settingsOf } from './settings-of.js';
import { shopOf } from './shop.js';
import { storesOf } from './stores.js';
import { watchWays } from './watch-ways.js';

/** A feed that was asked for before the core had come. */
export interface EarlyFeed {
  readonly address: string;
  readonly json: Promise<unknown>;
}

/** What the script tag hands over once the core has come. */
export interface Start {
  readonly settings: Readonly<Record<string, string | undefined>>;
  readonly load: LoadChunk;
  readonly early: EarlyFeed;
  /** Missing: the page gives its own functions. */
  readonly createPlatform?: ((ports: PlatformPorts & LateCode) => Platform) | undefined;
}

/** What the elements of a page share. */
export class Page {
  /** Missing where the tag's settings are wrong; `uptier:error` has said so. */
  readonly session: Session | undefined;
  readonly #elements = new OpenElements({
    refresh: () => void this.session?.refresh(),
    follow: (listen) => this.#context.follow(listen),
  });
  readonly #locale: string | undefined;
  readonly #loadChunk: LoadChunk;
  readonly #shop: Platform;
  #early: EarlyFeed | undefined;
  /** The feed's files as they came, the head or the whole first: for what the session does not keep of them. */
  readonly #files: FeedFile[] = [];
  readonly #context: PageContext;
  readonly #api: PageApi;
  readonly #tellAnalytics: (report: Report) => void;
  #known = NOTHING;

  constructor(start: Start) {
    const { settings, load, early } = start;
    const { config, warnings } = readConfig(settingsOf(settings));
    this.#locale = config?.locale;
    this.#loadChunk = load;
    this.#early = early;
    this.#shop = shopOf({
      ...start,
      acceptUrl: settings['acceptUrl'],
      calls: () => this.#known.calls,
      // As the tag says it: where its settings are wrong there is no config, and nothing is kept all the same.
      storage: settings['storage'],
    });
    this.#context = pageContext({
      ...start,
      config,
      known: () => this.#known,
      platform: this.#shop,
      customer: settings['customer'],
      feed: early.json,
      tell: (problem) => this.#report(invalid(problem)),
    });
    this.session = config && createSession(config, this.#ports(config));
    this.#tellAnalytics = analyticsOf({
      load,
      beacon: settings['analytics'],
      isConsented: () => this.session?.isConsented() ?? false,
    });
    if (warnings[0]) this.#report(invalid(sayWarnings(warnings), warnings[0].path));
    const { platform = 'custom' } = settings;
    if (platform !== 'custom' && !start.createPlatform)
      this.#report(invalid(`no platform ${platform}`));
    this.#api = pageApi({ session: this.session, load, context: () => this.#context.read() });
    takeQueue(this.#api, (pushed) => this.#learn(pushed));
    watchWays((path) => (this.#known = settle(this.#known, path)));
  }

  #ports(config: Config): LeanPorts {
    return {
      readJson: (url) => this.#load(url),
      loadRules: async () => (await this.#loadChunk<{ rules: Rules }>('rules')).rules,
      ...latePartsOf(this.#loadChunk),
      pause,
      wait,
      readContext: () => this.#context.read(),
      changeCart: (change, asked) =>
        askPage(this.#elements.targetOf(asked.slot), asked, change) ??
        this.#shop.changeCart(change, asked),
      quote: this.#shop.quote,
      report: (report) => this.#report(report),
      memory: storesOf(config),
      now: Date.now,
    };
  }

  #learn(pushed: unknown): void {
    if (obey(pushed, this.#api)) return;
    this.#known = learn(this.#known, pushed, (problem) => this.#report(invalid(problem)));
    this.#elements.refreshSoon();
  }

  async #load(url: string): Promise<unknown> {
    const early = this.#early;
    // Where it did not come, it is asked for anew.
    this.#early = undefined;
    const read = await (early?.address === url ? early.json : readJson(url));
    this.#files.push([url, read]);
    return read;
  }

  /** Draws a widget into an element until the returned function is called. */
  show(element: HTMLElement, loaded: Loaded): () => void {
    const { session } = this;
    if (!session) return () => {};
    const tell = (code: ErrorCode, detail: string) => this.#report({ type: 'error', code, detail });
    const host = {
      session,
      connect: this.#connect,
      late: lateOpening(this.#loadChunk, ({ id }) => tell('late', id)),
      tellInvalid: (detail: string) => this.#report(invalid(detail)),
      explain: (offer: Offer, decision: Decision) =>
        tellWhy(offer, decision, {
          load: this.#loadChunk,
          session,
          language: languageOf(element, this.#locale),
          tell,
        }),
      placement: () => this.#context.placement(),
      isServed: (placement: Placement) => this.#shop.placements.includes(placement),
      locale: this.#locale,
      feed: () => this.#files[0]?.[1],
      tell,
    };
    whenReached(element, () => fetchChanges(this.#loadChunk, this.#shop));
    return showSlot(element, host, loaded);
  }

  readonly #connect = (slot: Slot, target: EventTarget, look: Look): (() => void) => {
    const leave = this.#elements.connect(slot, target, look);
    return () => {
      if (leave()) this.session?.close(slot);
    };
  };

  /** What the debug panel looks at. */
  debugPort(): DebugPort {
    return {
      session: this.session,
      slots: () => this.#elements.slots(),
      context: () => this.#context.read(),
      files: () => this.#files,
      ignored: () => this.#known.ignored,
      found: () => this.#context.found(),
    };
  }

  #report(report: Report): void {
    raiseReport('slot' in report ? this.#elements.targetOf(report.slot) : document, report);
    this.#tellAnalytics(report);
  }
}

/** Opens the page for its elements. */
export const openPage = (start: Start): Page => new Page(start);
