import { atom } from 'nanostores';
import type { Decision, Offer, Session, Slot, Widget } from '@uptier/core';
import { anOffer } from '@uptier/testing';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Mount, Store } from '../src/elements/mount.js';
import { showSlot, type Host } from '../src/elements/show-slot.js';

const slot = { id: 'a', placement: 'cart', widget: 'carousel' } as const;
const decided = (facts: Partial<Decision>): Decision => ({ slot, offers: [], arms: [], ...facts });

/** Shows a slot whose page has been painted; notes what is drawn and what the session is asked. */
function show({ explain }: Partial<Host> = {}, widget: Widget = 'carousel', placement = 'cart') {
  document.body.innerHTML = `<uptier-${widget} id="a" placement="${placement}"></uptier-${widget}>`;
  const element = document.body.firstElementChild as HTMLElement;
  element.getBoundingClientRect = () => new DOMRect(0, 100, 300, 0);
  const $decision = atom<Decision | undefined>();
  const asked: unknown[][] = [];
  const slots: Slot[] = [];
  const note =
    (name: string, answer?: unknown) =>
    (...said: unknown[]) => {
      asked.push([name, ...said]);
      return answer;
    };
  const session = {
    open: (opened: Slot) => (slots.push(opened), $decision),
    accept: note('accept', Promise.resolve({ status: 'done' })),
    acceptAll: note('acceptAll', Promise.resolve({ status: 'done' })),
    undo: note('undo', Promise.resolve({ status: 'undone' })),
    decline: note('decline'),
    seen: note('seen'),
    visit: note('visit'),
    forget: note('forget'),
    trace: note('trace', Promise.resolve(decided({ trace: [] }))),
  } as unknown as Session;
  const drawn: (Decision | undefined)[] = [];
  let store!: Store;
  let look!: () => boolean;
  const mount: Mount = (_, given) => {
    store = given;
    return given.subscribe((decision) => drawn.push(decision));
  };
  const host: Host = {
    session,
    explain: explain ?? (() => Promise.resolve('Because.')),
    placement: () => undefined,
    isServed: () => true,
    feed: () => undefined,
    tell: note('error'),
    connect: (_, __, looking) => {
      look = looking;
      return () => {};
    },
    late: (late) => ({
      movesNothing: () => Promise.resolve(false),
      tell: () => note('late')(late),
    }),
    tellInvalid: note('invalid'),
    locale: undefined,
  };
  const hide = showSlot(element, host, { widget, mount, spoken: undefined });
  return { $decision, drawn, element, store, asked, slots, look, hide };
}

/** The clock of the page's animations, which runs from the first frame on. */
const setClock = (currentTime: number): void =>
  void Object.defineProperty(document, 'timeline', { configurable: true, value: { currentTime } });

// Before the first frame an element may open.
beforeEach(() => setClock(0));
afterEach(() => vi.restoreAllMocks());

describe('an element', () => {
  test.each<[string, Partial<Decision>]>([
    ['an offer', { offers: [anOffer()] }],
    ['tiers to compare', { comparison: { tiers: [] } as never }],
    ['a way to free shipping', { shipping: { missing: 0 } as never }],
    ["a customer's limits", { standing: { limits: [], milestones: [] } }],
  ])('opens for %s', async (_, facts) => {
    setClock(200);
    const { $decision, drawn, asked, hide } = show();
    $decision.set(decided(facts));
    // It waits for a moment in which nothing moves, as only something to show does.
    await vi.waitFor(() => expect(asked).toEqual([['late', slot]]));
    expect(drawn).toEqual([]);
    dispatchEvent(new Event('keydown'));
    expect(drawn.at(-1)).toMatchObject(facts);
    hide();
  });

  test('is left empty where there is nothing to show', () => {
    setClock(200);
    const { $decision, drawn, asked, hide } = show();
    $decision.set(decided({}));
    expect(asked).toEqual([]);
    expect(drawn).toEqual([]);
    hide();
  });

  test('is drawn once more where there is nothing to show any more', () => {
    const { $decision, drawn, hide } = show();
    $decision.set(decided({ offers: [anOffer()] }));
    $decision.set(decided({}));
    expect(drawn.map((decision) => decision?.offers.length)).toEqual([1, 0]);
    hide();
  });
});

describe('a slot', () => {
  test.each([
    ['carousel', 'cart', undefined],
    ['modal', 'post-purchase', undefined],
    ['modal', 'cart', 0],
  ] as const)('of a %s at %s asks for so many offers at first: %s', (widget, placement, limit) => {
    const { slots, hide } = show({}, widget, placement);
    expect(slots.map((one) => one.limit)).toEqual([limit]);
    hide();
  });

  test('asks for its offers while its widget may hold them', () => {
    const { slots, store, hide } = show({}, 'modal');
    store.hold(true);
    store.hold(false);
    expect(slots.map(({ id, limit }) => [id, limit])).toEqual([
      ['a', 0],
      ['a', undefined],
      ['a', 0],
    ]);
    hide();
  });
});

describe('a slot whose element the page hides', () => {
  test('asks for its offers anew when it is hidden, and when it shows again, each once', () => {
    const { element, slots, look, hide } = show();
    const isSeen = vi.fn<() => boolean>(() => false);
    element.checkVisibility = isSeen;
    expect([look(), look()]).toEqual([true, true]);
    isSeen.mockReturnValue(true);
    expect([look(), look()]).toEqual([false, false]);
    expect(slots.map(({ hidden }) => hidden)).toEqual([undefined, true, undefined]);
    hide();
  });

  test('is not hidden where only its box is left out, or the browser cannot tell', () => {
    const { element, look, hide } = show();
    element.style.display = 'contents';
    element.checkVisibility = () => false;
    expect(look()).toBe(false);
    Object.assign(element, { checkVisibility: undefined });
    expect(look()).toBe(false);
    hide();
  });
});

describe('what a widget may ask', () => {
  test('is asked of the session, for its slot', async () => {
    const { store, asked } = show();
    const offer = anOffer();
    const bundle = { offers: [offer], withHeld: true };
    await store.accept(offer, { quantity: 2 });
    await store.acceptAll(bundle);
    await store.undo(offer);
    store.decline(offer);
    store.seen(offer);
    store.visit(offer);
    store.forget();
    expect(asked).toEqual([
      ['accept', slot, offer, { quantity: 2 }],
      ['acceptAll', slot, bundle],
      ['undo', slot, offer],
      ['decline', slot, offer],
      ['seen', slot, offer],
      ['visit', slot, offer],
      ['forget'],
    ]);
  });

  test('why is told from a decision that gives its reasons', async () => {
    const explain = vi.fn<Host['explain']>(() => Promise.resolve('Because.'));
    const { store } = show({ explain });
    const offer: Offer = anOffer();
    expect(await store.why(offer)).toBe('Because.');
    expect(explain.mock.calls).toEqual([[offer, decided({ trace: [] })]]);
  });
});
