import type { Platform } from '../platform.js';
import { watchPage } from './follow/watch-page.js';
import type { Turn } from './facts.js';
import { glanceAt, isSame, isSamePage, type Glance } from './glance.js';
import { mergeTold, type Found, type Merged, type Told } from './merge-told.js';
import { exponentsBy } from './money/exponent-of.js';
import { own } from './own.js';
import type { PageWindow } from './page-window.js';
import { readCustomer } from './read-customer.js';
import { readSources } from './sources.js';
import { withVariant } from './with-variant.js';
import { withoutGuess } from './without-guess.js';

/** What is known beside the page's own content. */
export interface DetectOptions {
  /** What the page's author states: by the queue, or on the script tag. Asked each time. */
  readonly stated?: () => unknown;
  readonly platform?: Pick<Platform, 'readContext'>;
  /** Where the shop tells of its customer: JSON, on the page's own origin. Asked once. */
  readonly customer?: string | undefined;
  /** The feed's JSON: it says how many digits its currency has. */
  readonly feed?: Promise<unknown>;
  /** Hears what was ignored, and why. */
  readonly tell?: (problem: string) => void;
}

/** What a page is found to say. */
export interface Detection {
  /**
   * A context for the core, to be read as outside data. Rejects only where the platform does: a cart that cannot be
   * read is not an empty one.
   */
  read(): Promise<Readonly<Record<string, unknown>>>;
  /** The kind of page, as far as that shows without waiting for the platform. */
  placement(): unknown;
  /** Calls `listen` when the page says something else, or becomes another one, until the returned function is called. */
  onChange(listen: () => void): () => void;
  /** Which source the facts of the last reading came from. */
  found(): readonly Found[];
}

class PageDetection implements Detection {
  readonly #page: PageWindow;
  readonly #options: DetectOptions;
  readonly #listeners = new Set<() => void>();
  #stopWatching: (() => void) | undefined;
  #seen: Glance | undefined;
  #turn: Turn | undefined;
  #told: readonly Told[] = [];
  /** All that the page itself says, as text. */
  #said = '';
  #feed: unknown;
  #customer: Promise<unknown> | undefined;
  #found: readonly Found[] = [];

  constructor(page: PageWindow, options: DetectOptions) {
    this.#page = page;
    this.#options = options;
  }

  async read(): Promise<Readonly<Record<string, unknown>>> {
    const { stated, platform, feed } = this.#options;
    this.#customer ??= this.#readCustomer();
    const [fromPlatform, customer, json] = await Promise.all([
      platform?.readContext(),
      this.#customer,
      // Without it there are no offers, whatever the page says.
      feed?.catch(() => undefined),
    ]);
    this.#feed = json;
    this.#notice();
    this.#hear();
    const { context, found } = this.#merge([
      // A cart that the platform reads is fresher than one that the page once stated.
      { source: 'platform', facts: { cart: own(fromPlatform, 'cart') } },
      { source: 'page', facts: stated?.() },
      { source: 'customer', facts: { customer } },
      { source: 'platform', facts: fromPlatform },
    ]);
    this.#found = found;
    return context;
  }

  placement(): unknown {
    this.#hearFirst();
    const { context } = this.#merge([{ source: 'page', facts: this.#options.stated?.() }]);
    return own(context['page'], 'placement');
  }

  onChange(listen: () => void): () => void {
    this.#listeners.add(listen);
    // Between its last reading and now nobody looked.
    if (this.#seen) this.#look();
    else this.#hearFirst();
    this.#stopWatching ??= watchPage(this.#page, () => this.#look());
    return () => {
      this.#listeners.delete(listen);
      if (this.#listeners.size) return;
      this.#stopWatching?.();
      this.#stopWatching = undefined;
    };
  }

  found(): readonly Found[] {
    return this.#found;
  }

  #readCustomer(): Promise<unknown> {
    const { customer: address, tell = () => {} } = this.#options;
    return address ? readCustomer({ address, page: this.#page, tell }) : Promise.resolve();
  }

  /** Tells those who listen, but only of what makes a difference: a data layer grows all the time. */
  #look(): void {
    const before = this.#said;
    if (!this.#notice()) return;
    this.#hear();
    if (this.#said !== before) for (const listen of this.#listeners) listen();
  }

  /** Whether anything shows that the page says something else; remembers what the earlier page left behind. */
  #notice(): boolean {
    const before = this.#seen;
    const now = glanceAt(this.#page);
    this.#seen = now;
    if (!before) return true;
    if (!isSamePage(before, now)) this.#turn = before;
    // The page has begun its data layer anew.
    else if (this.#turn && now.entries < before.entries) this.#turn = { ...this.#turn, entries: 0 };
    return !isSame(before, now);
  }

  #hearFirst(): void {
    if (this.#seen) return;
    this.#notice();
    this.#hear();
  }

  #hear(): void {
    const { address, texts } = this.#seen ?? glanceAt(this.#page);
    const { document, dataLayer } = this.#page;
    const exponentOf = exponentsBy(this.#feed);
    this.#told = readSources({ document, dataLayer, address, texts, turn: this.#turn, exponentOf });
    this.#said = JSON.stringify(this.#merge([]).context);
  }

  #merge(told: readonly Told[]): Merged {
    const merged = withoutGuess(mergeTold([...told, ...this.#told]));
    return withVariant(merged, this.#seen?.chosen ?? {});
  }
}

/**
 * Finds out what a page is about: what its author states, what its platform knows, what it tells search engines and
 * analytics, and its address, in this order of trust, fact by fact. Nothing is read before `read`, and nothing of the
 * page is changed.
 */
export const detectPage = (page: Window, options: DetectOptions = {}): Detection =>
  new PageDetection(page as PageWindow, options);
