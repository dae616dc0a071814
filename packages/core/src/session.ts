import type { ReadableAtom } from 'nanostores';
import { Answers } from './answers.js';
import type { Bundle, CartResult, Choice } from './cart/cart-change.js';
import type { Catalog } from './catalog/catalog.js';
import type { Config } from './config/config.js';
import type { Context } from './context/context.js';
import { readContext } from './context/read-context.js';
import { decideAtQuotes, type Decided } from './decide-at-quotes.js';
import { decideSlots, type Asked } from './decide/decide-slots.js';
import type { Decision, Slot } from './decide/decision.js';
import { slotsBeyond } from './decide/slots-beyond.js';
import { FeedLoader } from './feed-loader.js';
import { LateChanges } from './late-changes.js';
import type { LeanPorts } from './lean-ports.js';
import type { Offer } from './offer/offer.js';
import { PageView } from './page-view.js';
import { rememberView } from './remember-view.js';
import type { Session } from './session-interface.js';
import { visitorAt } from './visitor-at.js';

/** The walk of a page view, from context to offers. Nothing in it throws. */
class PageSession implements Session {
  readonly #page: PageView;
  readonly #answers: Answers;
  readonly #changes: LateChanges;
  readonly #feed: FeedLoader;
  readonly #loadTrace: LeanPorts['loadTrace'];
  /** What the decisions on screen follow from. */
  #decided: Asked | undefined;
  #said: boolean | undefined;

  constructor(config: Config, ports: LeanPorts) {
    this.#page = new PageView(config, ports);
    this.#loadTrace = ports.loadTrace;
    this.#feed = new FeedLoader(this.#page);
    this.#answers = new Answers(this.#page, () => this.refresh());
    this.#changes = new LateChanges(this.#page, ports.loadChanges, {
      refresh: () => this.refresh(),
      accepted: (slot, offer) => this.#answers.accepted(slot, offer),
    });
  }

  open(slot: Slot): ReadableAtom<Decision | undefined> {
    return this.#page.open(slot);
  }

  close(slot: Slot): void {
    this.#page.close(slot);
  }

  /** One catch round the walk: an error becomes a report, and the page shows what it showed before. */
  async refresh(): Promise<void> {
    const page = this.#page;
    const run = page.startRun();
    const isWanted = () => page.isLatest(run);
    try {
      await this.#changes.settled();
      const asked = isWanted() && (await this.#ask(isWanted));
      if (!asked || !isWanted()) return;
      if (asked.context.consent) rememberView(page, asked);
      const decided = await decideAtQuotes(page, asked, this.#feed);
      // The first decision ends the work of starting: drawing it is enough for a task of its own.
      if (!this.#decided) await page.ports.pause?.();
      if (isWanted()) this.#show(decided, isWanted);
    } catch (error) {
      page.fail('walk-failed', error);
    }
  }

  accept(slot: Slot, offer: Offer, choice?: Choice): Promise<CartResult> {
    return this.#changes.accept(slot, offer, choice);
  }

  acceptAll(slot: Slot, bundle: Bundle): Promise<CartResult> {
    return this.#changes.acceptAll(slot, bundle);
  }

  undo(slot: Slot, offer: Offer): Promise<CartResult> {
    return this.#changes.undo(slot, offer);
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
    this.#page.memory.consent(given, 'anew');
    void this.refresh();
  }

  isConsented(): boolean {
    return this.#page.memory.isConsented();
  }

  forget(): void {
    this.#page.memory.forget();
    void this.refresh();
  }

  async trace(slot: Slot): Promise<Decision | undefined> {
    return (await this.traceAll([slot]))[0];
  }

  async traceAll(slots: readonly Slot[]): Promise<readonly Decision[]> {
    try {
      const decided = this.#decided;
      const isDecided = decided && !slotsBeyond(slots, decided.slots).length;
      const asked = isDecided ? decided : await this.#askOf(slots);
      if (!asked) return [];
      const [traceOf] = await Promise.all([this.#loadTrace(), this.#feed.fetchFor(asked, true)]);
      const decisions = decideSlots(asked, { depth: 'all', traceOf });
      return slots.flatMap(({ id }) => decisions.find(({ slot }) => slot.id === id) ?? []);
    } catch (error) {
      this.#page.fail('walk-failed', error);
      return [];
    }
  }

  catalog(): Promise<Catalog | undefined> {
    return this.#feed.open();
  }

  end(): void {
    this.#page.end();
  }

  /** Steps 3 to 5: all that a decision follows from; nothing where there is no feed, or it is not wanted any more. */
  async #ask(isWanted: () => boolean, more: readonly Slot[] = []): Promise<Asked | undefined> {
    const page = this.#page;
    const [stated, catalog] = await Promise.all([page.ports.readContext(), this.#feed.open()]);
    // What was read before something newer must not count against it.
    if (!catalog || !isWanted()) return undefined;
    const open = page.openSlots();
    const slots = [...open, ...slotsBeyond(more, open)];
    const asked = {
      catalog,
      context: this.#contextFrom(stated, catalog),
      slots,
      shown: page.shown(),
      answered: this.#answers.answered(),
      needsQuote: undefined,
    };
    await this.#feed.fetchFor(asked);
    return asked;
  }

  /** For slots that the page has not decided: as if they were the page's last. */
  async #askOf(slots: readonly Slot[]): Promise<Asked | undefined> {
    await this.#changes.settled();
    const asked = await this.#ask(() => true, slots);
    return asked && (await decideAtQuotes(this.#page, asked, this.#feed)).asked;
  }

  /** What page and platform state, with what only the session knows: memory, settings and clock. */
  #contextFrom(stated: unknown, catalog: Catalog): Context {
    const { memory, config, ports } = this.#page;
    const { context } = readContext(stated);
    const { locale = config.locale, currency = context.cart?.currency ?? config.currency } =
      context;
    // A no on the page counts more than a yes in its settings.
    const said = context.consent === false ? false : (config.consent ?? context.consent);
    memory.consent(this.#said ?? said);
    const now = ports.now();
    return {
      ...context,
      ...(locale !== undefined && { locale }),
      ...(currency !== undefined && { currency }),
      consent: memory.isConsented(),
      visitor: this.#answers.uncounted(visitorAt(now, memory, catalog)),
      now,
    };
  }

  /** Steps 6 and 7. */
  #show({ asked, decisions }: Decided, isWanted: () => boolean): void {
    const page = this.#page;
    this.#decided = asked;
    this.#changes.shownAnew();
    for (const decision of decisions) {
      // Who listens may have answered already.
      if (!isWanted()) return;
      page.show(decision, decision.offers);
      page.tellDecided(decision);
    }
  }
}

/** Makes the session of a page view. Nothing happens before `refresh`. */
export const createSession = (config: Config, ports: LeanPorts): Session =>
  new PageSession(config, ports);
