import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openUnseen as openIn, type Late, type Opening } from '../src/opening/open-unseen.js';

let openings: Opening[] = [];

/** Those of a page know of one another: none of an earlier test may be left. */
function openUnseen(element: HTMLElement, asked: Late): Opening {
  const opening = openIn(element, asked);
  openings.push(opening);
  return opening;
}

/** An element in the middle of a page that has been painted. */
function anElement(attributes = ''): HTMLElement {
  document.body.innerHTML = `<uptier-carousel ${attributes}></uptier-carousel>`;
  return document.body.firstElementChild as HTMLElement;
}

/** The clock of the page's animations, which runs from the first frame on. */
const setClock = (currentTime: number | null | undefined): void =>
  void Object.defineProperty(document, 'timeline', {
    configurable: true,
    value: currentTime === undefined ? undefined : { currentTime },
  });

beforeEach(() => {
  setClock(200);
  vi.stubGlobal('CSS', { supports: () => true });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({
    top: 100,
    bottom: 100,
  } as DOMRect);
});
afterEach(() => {
  for (const opening of openings) opening.stop();
  openings = [];
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What is asked where it is too late, with what may be told then. */
const late = (isFree = () => Promise.resolve(false), tell = () => {}): Late => ({
  movesNothing: isFree,
  tell,
});

test('in sight it waits for the shopper’s own tap or key, and says once that it is late', async () => {
  const tell = vi.fn<() => void>();
  const show = vi.fn<() => void>();
  const opening = openUnseen(anElement(), late(undefined, tell));
  opening.open(show);
  opening.open(show);
  await vi.waitFor(() => expect(tell.mock.calls).toHaveLength(1));
  expect(show.mock.calls).toHaveLength(0);
  window.dispatchEvent(new Event('keydown'));
  expect(show.mock.calls).toHaveLength(1);
});

test('where nothing would move it opens all the same, and is not late', async () => {
  const tell = vi.fn<() => void>();
  const show = vi.fn<() => void>();
  openUnseen(
    anElement(),
    late(() => Promise.resolve(true), tell),
  ).open(show);
  await vi.waitFor(() => expect(show.mock.calls).toHaveLength(1));
  expect(tell.mock.calls).toHaveLength(0);
});

test('where nobody can try that, it waits and says so', async () => {
  const tell = vi.fn<() => void>();
  const show = vi.fn<() => void>();
  openUnseen(
    anElement(),
    late(() => Promise.reject(new Error('offline')), tell),
  ).open(show);
  await vi.waitFor(() => expect(tell.mock.calls).toHaveLength(1));
  expect(show.mock.calls).toHaveLength(0);
});

test.each(['cancel', 'stop'] as const)(
  'after %s what was tried in the meantime opens nothing, and nobody is told',
  async (end) => {
    const tell = vi.fn<() => void>();
    const show = vi.fn<() => void>();
    const isFree = Promise.resolve(true);
    const opening = openUnseen(
      anElement(),
      late(() => isFree, tell),
    );
    opening.open(show);
    opening[end]();
    await isFree;
    await Promise.resolve();
    expect([show.mock.calls.length, tell.mock.calls.length]).toEqual([0, 0]);
  },
);

test('with a height kept for it, it opens at once', () => {
  const show = vi.fn<() => void>();
  openUnseen(anElement('style="min-block-size: 240px"'), late()).open(show);
  expect(show.mock.calls).toHaveLength(1);
});

test.each(['1px', '15px', '100%', 'auto'])(
  'a least height of %s, which pages give all their columns, is none that is kept',
  (height) => {
    const show = vi.fn<() => void>();
    openUnseen(anElement(`style="min-block-size: ${height}"`), late()).open(show);
    expect(show.mock.calls).toHaveLength(0);
  },
);

test('what the shop reserves is kept, however little it is', () => {
  const show = vi.fn<() => void>();
  openUnseen(anElement('reserve="1" style="min-block-size: 1px"'), late()).open(show);
  expect(show.mock.calls).toHaveLength(1);
});

test.each(['reserve', 'reserve="much"', 'reserve="0"'])(
  '%s keeps no height, so it waits',
  (attribute) => {
    const show = vi.fn<() => void>();
    openUnseen(anElement(attribute), late()).open(show);
    expect(show.mock.calls).toHaveLength(0);
  },
);

test('in what the page hides it opens at once', () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect());
  const element = anElement();
  element.checkVisibility = () => false;
  const show = vi.fn<() => void>();
  openUnseen(element, late()).open(show);
  expect(show.mock.calls).toHaveLength(1);
});

test('an offer that is withdrawn while it waits never shows', () => {
  const show = vi.fn<() => void>();
  const opening = openUnseen(anElement(), late());
  opening.open(show);
  opening.cancel();
  window.dispatchEvent(new Event('keydown'));
  expect(show.mock.calls).toHaveLength(0);
});

test('below the viewport it opens at once', () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({
    top: 5000,
    bottom: 5000,
  } as DOMRect);
  const show = vi.fn<() => void>();
  openUnseen(anElement(), late()).open(show);
  expect(show.mock.calls).toHaveLength(1);
});

test.each([
  ['before the first frame it opens at once', 0, 1],
  ['after a frame of whose paint nobody has told yet it waits', 16, 0],
  ['where the browser does not say whether there was a frame it waits', null, 0],
  ['in a browser without that clock it waits', undefined, 0],
])('%s', (_, clock, shown) => {
  setClock(clock);
  const show = vi.fn<() => void>();
  openUnseen(anElement(), late()).open(show);
  expect(show.mock.calls).toHaveLength(shown);
});

test('while nothing is painted the browser is not made to lay out the page', () => {
  setClock(0);
  const show = vi.fn<() => void>();
  openUnseen(anElement(), late()).open(show);
  expect(show.mock.calls).toHaveLength(1);
  expect(Element.prototype.getBoundingClientRect).not.toHaveBeenCalled();
});

/** Two closed elements of one page, and what happens to them in its order. */
function twoElements() {
  document.body.innerHTML =
    '<uptier-banner id="first"></uptier-banner><uptier-banner id="second"></uptier-banner>';
  const elements = [...document.body.children] as HTMLElement[];
  const told: string[] = [];
  const place = { top: 5000, bottom: 5000 };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    if (elements.includes(this as HTMLElement)) told.push(`${this.id} looked at`);
    return { ...place } as DOMRect;
  });
  const both = elements.map((element) => openUnseen(element, late()));
  const open = (at: number, show = () => void told.push(`${elements[at]!.id} shown`)) =>
    both[at]!.open(show);
  const moveTo = (top: number) => Object.assign(place, { top, bottom: top });
  return { told, open, moveTo };
}

const LOOKED_AT_FIRST = ['first looked at', 'second looked at', 'first shown', 'second shown'];

test('of two that open in one turn both are looked at before one grows: the page is laid out once', () => {
  const { told, open } = twoElements();
  open(0);
  open(1);
  expect(told).toEqual(LOOKED_AT_FIRST);
});

test('of two that a scroll puts out of sight both are looked at before one grows', async () => {
  const { told, open, moveTo } = twoElements();
  moveTo(100);
  open(0);
  open(1);
  await Promise.resolve();
  told.length = 0;
  moveTo(5000);
  window.dispatchEvent(new Event('scroll'));
  expect(told).toEqual(LOOKED_AT_FIRST);
});

test('in a later turn it is asked anew where an element stands', async () => {
  const { told, open, moveTo } = twoElements();
  moveTo(100);
  open(0);
  await Promise.resolve();
  moveTo(5000);
  open(1);
  expect(told.filter((what) => what.endsWith('shown'))).toEqual(['second shown']);
});

test('however many are closed, the page listens once for scrolls and taps', () => {
  const added = vi.spyOn(window, 'addEventListener');
  twoElements();
  const calls = added.mock.calls.map(([type, hear]) => [type, hear]);
  expect(calls.slice(5)).toEqual(calls.slice(0, 5));
});

test('one that cannot be drawn keeps no other closed, and the page hears why', () => {
  const broken = new Error('no drawing');
  const heard = vi.fn<(error: unknown) => void>();
  vi.stubGlobal('reportError', heard);
  const { told, open, moveTo } = twoElements();
  moveTo(100);
  open(0, () => {
    throw broken;
  });
  open(1);
  moveTo(5000);
  window.dispatchEvent(new Event('pointerdown'));
  expect(told).toContain('second shown');
  expect(heard.mock.calls).toEqual([[broken]]);
});
