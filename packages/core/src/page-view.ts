import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { Config } from './config/config.js';
import type { Decision, Slot } from './decide/decision.js';
import type { Offer } from './offer/offer.js';
import type { Asked, Ports } from './ports.js';
import type { ErrorCode, Report, Placed } from './report/report.js';
import { said } from './report/said.js';
import { toldDecision, toldOffer } from './report/told.js';
import { createMemory, type Memory } from './visitor/memory.js';

interface OpenSlot {
  readonly slot: Slot;
  readonly $decision: WritableAtom<Decision | undefined>;
}

/** The state of one page view, which the session's two walks share. */
export class PageView {
  readonly config: Config;
  readonly ports: Ports;
  readonly memory: Memory;
  readonly #slots = new Map<string, OpenSlot>();
  readonly #counted = new Set<string>();
  #lastRun = 0;
  #isEnded = false;

  constructor(config: Config, ports: Ports) {
    this.config = config;
    this.ports = ports;
    const stores = config.storage === 'none' ? {} : ports.memory;
    this.memory = createMemory({ ...stores, now: ports.now });
  }

  open(slot: Slot): ReadableAtom<Decision | undefined> {
    const $decision = this.#slots.get(slot.id)?.$decision ?? atom<Decision | undefined>();
    if (!this.#isEnded) this.#slots.set(slot.id, { slot, $decision });
    return $decision;
  }

  close({ id }: Slot): void {
    this.#slots.delete(id);
  }

  end(): void {
    this.#isEnded = true;
    this.#slots.clear();
  }

  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** From now on, what an earlier run finds out is not shown any more. */
  startRun(): number {
    return ++this.#lastRun;
  }

  isLatest(run: number): boolean {
    return run === this.#lastRun && !this.#isEnded;
  }

  /** The open slots, in the order in which they were opened. */
  openSlots(): Slot[] {
    return [...this.#slots.values()].map(({ slot }) => slot);
  }

  /** What the slots show now, by their ids. */
  shown(): ReadonlyMap<string, readonly Offer[]> {
    return new Map(
      [...this.#slots].map(([id, { $decision }]) => [id, $decision.get()?.offers ?? []]),
    );
  }

  decisionOf({ id }: Slot): Decision | undefined {
    return this.#slots.get(id)?.$decision.get();
  }

  /** Where an offer stands in its slot, from 0; -1 where it is not shown any more. */
  positionOf(slot: Slot, offer: Offer): number {
    return (this.decisionOf(slot)?.offers ?? []).findIndex(({ id }) => id === offer.id);
  }

  /** What every report of an offer tells: which, where, and in which arms of which experiments. */
  placed(slot: Slot, offer: Offer): Placed {
    const { arms = [] } = this.decisionOf(slot) ?? {};
    return { slot, offer: toldOffer(offer), position: this.positionOf(slot, offer), arms };
  }

  /** Whose button asks for a change of the cart. */
  asked(slot: Slot, offers: readonly Offer[]): Asked {
    const told = offers.map(toldOffer);
    return { slot, offer: told[0]!, offers: told, order: this.decisionOf(slot)?.order };
  }

  /** Puts other offers into a slot. Who fails to show them must not keep the other slots from theirs. */
  show(decision: Decision, offers: readonly Offer[]): void {
    try {
      this.#slots.get(decision.slot.id)?.$decision.set({ ...decision, offers });
    } catch (error) {
      this.fail('walk-failed', error);
    }
  }

  /** Does what counts once a page view. */
  once(what: string, act: () => void): void {
    if (this.wasCounted(what)) return;
    this.#counted.add(what);
    act();
  }

  wasCounted(what: string): boolean {
    return this.#counted.has(what);
  }

  /** A page that fails to listen must not keep the cart from being changed. */
  report(report: Report): void {
    try {
      this.ports.report(report);
    } catch {
      // There is nobody left to tell.
    }
  }

  tellDecided(decision: Decision): void {
    this.report({ type: 'decided', slot: decision.slot, decision: toldDecision(decision) });
  }

  /** `detail` may be whatever was thrown. */
  fail(code: ErrorCode, detail: unknown, path?: string): undefined {
    this.report({ type: 'error', code, detail: said(detail), path });
  }
}
