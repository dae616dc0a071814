import type { ReadableAtom } from 'nanostores';
import { Answers } from './answers.js';
import type { Bundle, CartResult, Choice } from './cart/cart-change.js';
import type { Catalog } from './catalog/catalog.js';
import type { Config } from './config/config.js';
import type { Context, Quote, Visitor } from './context/context.js';
import { readContext } from './context/read-context.js';
import { decideAtQuotes } from './decide-at-quotes.js';
import { decideSlots } from './decide/decide-slots.js';
import type { Decision, Slot } from './decide/decision.js';
import { policyFor } from './experiment/policy-for.js';
import { FeedLoader } from './feed-loader.js';
import type { Offer } from './offer/offer.js';
import { PageView } from './page-view.js';
import type { Ports } from './ports.js';
import type { Session } from './session-interface.js';

/** The walk of a page view, from context to offers. Nothing in it throws. */
class PageSession implements Session {
  readonly #page: PageView;
  readonly #answers: Answers;
  readonly #feed: FeedLoader;
  #quotes: readonly Quote[] = [];
  #said: boolean | undefined;
  #isConsented = false;

  constructor(config: Config, ports: Ports) {
    this.#page = new PageView(config, ports);
    this.#feed = new FeedLoader(this.#page);
    this.#answers = new Answers(this.#page, () => this.#walk());
  }

  open(slot: Slot): ReadableAtom<Decision | undefined> {
    return this.#page.open(slot);
  }

  close(slot: Slot): void {
    this.#page.close(slot);
  }

  async refresh(): Promise<void> {
    await this.#answers.settled();
    await this.#walk();
  }

  accept(slot: Slot, offer: Offer, choice?: Choice): Promise<CartResult> {
    return this.#answers.accept(slot, offer, choice);
  }

  acceptAll(slot: Slot, bundle: Bundle): Promise<CartResult> {
    return this.#answers.acceptAll(slot, bundle);
  }

  undo(slot: Slot, offer: Offer): Promise<CartResult> {
    return this.#answers.undo(slot, offer);
  }

  decline(slot: Slot, offer: Offer): void {
    this.#answers.decline(slot, offer);
  }

  seen(slot: Slot, offer: Offer): void {
    this.#answers.seen(slot, offer);
  }

  visit(slot: Slot, offer: Offer): void {
    this.#answers.visit(slot, offer);
  }

  consent(given: boolean): void {
    this.#said = given;
    this.#isConsented = given;
    this.#page.memory.consent(given);
    void this.#walk();
  }

  isConsented(): boolean {
    return this.#isConsented;
  }

  forget(): void {
    this.#page.memory.forget();
    void this.#walk();
  }

  async trace(slot: Slot): Promise<Decision | undefined> {
    try {
      const catalog = await this.#feed.open();
      if (!catalog) return undefined;
      const context = this.#contextFrom(await this.#page.ports.readContext(), catalog);
      const others = this.#page.openSlots().filter(({ id }) => id !== slot.id);
      const quotes = [...(context.quotes ?? []), ...this.#quotes];
      // Few pages ever ask why.
      const { traceOf } = await import('./decide/trace.js');
      const slots = [...others, slot];
      const shown = this.#page.shown();
      const asked = { catalog, context: { ...context, quotes }, slots, shown };
      await this.#feed.fill(catalog, asked.context, slot);
      return decideSlots(asked, { depth: 'all', traceOf }).at(-1);
    } catch (error) {
      return this.#page.fail('walk-failed', String(error));
    }
  }

  catalog(): Promise<Catalog | undefined> {
    return this.#feed.open();
  }

  journal(): unknown {
    return this.#page.memory.journal();
  }

  setJournal(entry?: unknown): void {
    this.#page.memory.setJournal(entry);
  }

  end(): void {
    this.#page.end();
  }

  /** One catch round the walk: an error becomes a report, and the page shows what it showed before. */
  async #walk(): Promise<void> {
    const run = this.#page.startRun();
    if (this.#page.isEnded) return;
    try {
      const reading = this.#page.ports.readContext();
      const [stated, catalog] = await Promise.all([reading, this.#feed.open()]);
      if (!catalog) return;
      const context = this.#contextFrom(stated, catalog);
      const fill = (known: Context) => this.#feed.fill(catalog, known);
      await fill(context);
      if (context.consent) this.#rememberView(context, catalog);
      const { decisions, quotes } = await decideAtQuotes(this.#page, { catalog, fill }, context);
      this.#quotes = quotes;
      if (this.#page.isLatest(run)) decisions.forEach((decision) => this.#show(decision));
    } catch (error) {
      this.#page.fail('walk-failed', String(error));
    }
  }

  /** What page and platform state, with what only the session knows: memory, settings and clock. */
  #contextFrom(stated: unknown, catalog: Catalog): Context {
    const { memory, config, ports } = this.#page;
    const { context } = readContext(stated);
    const { locale = config.locale, currency = context.cart?.currency ?? config.currency } =
      context;
    // A no on the page counts more than a yes in its settings.
    const said = context.consent === false ? false : (config.consent ?? context.consent);
    const consent = this.#said ?? said;
    memory.consent(consent);
    this.#isConsented = consent ?? false;
    const now = ports.now();
    return {
      ...context,
      ...(locale !== undefined && { locale }),
      ...(currency !== undefined && { currency }),
      consent: consent ?? false,
      visitor: this.#answers.uncounted(this.#visitorAt(now, catalog)),
      now,
    };
  }

  /** A no lasts as long as the policy says, which may be that of the visitor's arm. */
  #visitorAt(now: number, catalog: Catalog): Visitor {
    const { memory } = this.#page;
    const days = catalog.head.policy.coolDownDays;
    const visitor = memory.snapshot(now, days);
    const { coolDownDays } = policyFor(catalog, { visitor }).policy;
    return coolDownDays === days ? visitor : memory.snapshot(now, coolDownDays);
  }

  /** By the feed's own id, whatever the page calls the product: what the feed does not know can never be offered. */
  #rememberView({ product, page: { search } = {} }: Context, catalog: Catalog): void {
    const page = this.#page;
    const viewed = product && catalog.find(product.id, product.variant)?.id;
    if (viewed) page.once(`view ${viewed}`, () => page.memory.record('views', viewed));
    if (search) page.once(`search ${search}`, () => page.memory.record('searches', search));
  }

  #show(decision: Decision): void {
    const { slot, offers } = decision;
    this.#page.show(decision, this.#answers.afterAnswer(slot) ?? offers);
    this.#page.tellDecided(decision);
  }
}

/** Makes the session of a page view. Nothing happens before `refresh`. */
export const createSession = (config: Config, ports: Ports): Session =>
  new PageSession(config, ports);
