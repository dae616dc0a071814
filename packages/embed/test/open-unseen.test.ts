import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openUnseen } from '../src/opening/open-unseen.js';

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
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('in sight it waits for the shopper’s own tap or key, and says once that it is late', () => {
  const late = vi.fn<() => void>();
  const show = vi.fn<() => void>();
  const opening = openUnseen(anElement(), late);
  opening.open(show);
  opening.open(show);
  expect([show.mock.calls.length, late.mock.calls.length]).toEqual([0, 1]);
  window.dispatchEvent(new Event('keydown'));
  expect(show.mock.calls).toHaveLength(1);
});

test('with a height kept for it, it opens at once', () => {
  const show = vi.fn<() => void>();
  openUnseen(anElement('reserve="240"'), () => {}).open(show);
  expect(show.mock.calls).toHaveLength(1);
});

test.each(['reserve', 'reserve="much"', 'reserve="0"'])(
  '%s keeps no height, so it waits',
  (attribute) => {
    const show = vi.fn<() => void>();
    openUnseen(anElement(attribute), () => {}).open(show);
    expect(show.mock.calls).toHaveLength(0);
  },
);

test('an offer that is withdrawn while it waits never shows', () => {
  const show = vi.fn<() => void>();
  const opening = openUnseen(anElement(), () => {});
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
  openUnseen(anElement(), () => {}).open(show);
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
  openUnseen(anElement(), () => {}).open(show);
  expect(show.mock.calls).toHaveLength(shown);
});
