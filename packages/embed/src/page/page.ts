import {
  readConfig,
  sayWarnings,
  type Report,
  type Session,
  type Slot,
  type Widget,
} from '@uptier/core';
import { createSession } from '@uptier/core/lean';
import type { Rules } from '@uptier/core/rules';
import { createCustom, readJson } from '@uptier/platforms';
import type { Mount } from '../elements/mount.js';
import { showSlot } from '../elements/show-slot.js';
import { askPage, raiseReport } from './events.js';
import { learn, NOTHING } from './known.js';
import { takeQueue } from './queue.js';
import { storesOf } from './stores.js';

/** A feed that was asked for before the core had come. */
export interface EarlyFeed {
  readonly address: string;
  readonly json: Promise<unknown>;
}

/** What the script tag hands over once the core has come. */
export interface Start {
  readonly settings: Readonly<Record<string, string | undefined>>;
  /** The folder of the chunks. */
  readonly base: string;
  readonly early: EarlyFeed;
}

/** `data-consent` says yes, no, or is left out: not known. */
const CONSENT: Readonly<Record<string, boolean>> = { true: true, false: false };

const invalid = (detail: string): Report => ({ type: 'error', code: 'config-invalid', detail });

/** What the elements of a page share. */
export class Page {
  /** Missing where the tag's settings are wrong; `uptier:error` has said so. */
  readonly session: Session | undefined;
  /** Where a slot's events are raised. */
  readonly #targets = new Map<string, EventTarget>();
  readonly #locale: string | undefined;
  #known = NOTHING;
  #isWaiting = false;

  constructor({ settings, base, early }: Start) {
    const { feed, locale, currency, storage, platform: name = 'custom' } = settings;
    const { config, warnings } = readConfig({
      feed,
      locale,
      currency,
      storage,
      consent: CONSENT[settings['consent'] ?? ''],
    });
    this.#locale = config?.locale;
    const platform = createCustom(() => this.#known.calls);
    if (!config) this.#report(invalid(sayWarnings(warnings)));
    if (name !== 'custom') this.#report(invalid(`no platform ${name}`));
    this.session =
      config &&
      createSession(config, {
        readJson: (url) => (url === early.address ? early.json : readJson(url)),
        loadRules: async () => ((await import(`${base}uptier-rules.js`)) as { rules: Rules }).rules,
        pause: () => new Promise((resolve) => setTimeout(resolve)),
        // What the page states itself comes first; a cart that the platform reads is fresher than a stated one.
        readContext: async () => ({ ...this.#known.context, ...(await platform.readContext()) }),
        changeCart: (change, { slot, offer }) =>
          askPage(this.#targetOf(slot), slot, offer) ?? platform.changeCart(change),
        report: (report) => this.#report(report),
        memory: storesOf(config),
        now: Date.now,
      });
    takeQueue((pushed) => {
      const known = learn(this.#known, pushed);
      if (!known) return this.#report(invalid('uptier.push: no such command'));
      this.#known = known;
      this.#refreshSoon();
    });
  }

  /** Draws a widget into an element until the returned function is called. */
  show(element: HTMLElement, widget: Widget, mount: Mount): () => void {
    const { session } = this;
    if (!session) return () => {};
    const host = {
      session,
      connect: (slot: Slot, target: EventTarget) => this.#connect(slot, target),
      tellLate: ({ id }: Slot) => this.#report({ type: 'error', code: 'late', detail: id }),
      tellInvalid: (detail: string) => this.#report(invalid(detail)),
      locale: this.#locale,
    };
    return showSlot(element, { host, widget, mount });
  }

  #connect(slot: Slot, target: EventTarget): () => void {
    this.#targets.set(slot.id, target);
    this.#refreshSoon();
    return () => {
      this.#targets.delete(slot.id);
      this.session?.close(slot);
    };
  }

  /** Refreshes once for many requests in a row; not at all where no element is left. */
  #refreshSoon(): void {
    if (this.#isWaiting || !this.#targets.size) return;
    this.#isWaiting = true;
    queueMicrotask(() => {
      this.#isWaiting = false;
      void this.session?.refresh();
    });
  }

  #targetOf({ id }: Slot): EventTarget {
    return this.#targets.get(id) ?? document;
  }

  #report(report: Report): void {
    raiseReport('slot' in report ? this.#targetOf(report.slot) : document, report);
  }
}

/** Opens the page for its elements. */
export const openPage = (start: Start): Page => new Page(start);
