import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openUnseen } from '../src/opening/open-unseen.js';

/** An element in the middle of a page that has been painted. */
function anElement(attributes = ''): HTMLElement {
  document.body.innerHTML = `<uptier-carousel ${attributes}></uptier-carousel>`;
  return document.body.firstElementChild as HTMLElement;
}

beforeEach(() => {
  vi.spyOn(performance, 'getEntriesByName').mockReturnValue([{} as PerformanceEntry]);
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
  ['content', 20, 0],
  ['nothing', 0, 1],
])('after a frame with %s in it, of whose paint nobody has told yet', (_, height, shown) => {
  vi.spyOn(performance, 'getEntriesByName').mockReturnValue([]);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(height);
  let paintFrame: FrameRequestCallback = () => {};
  vi.stubGlobal('requestAnimationFrame', (act: FrameRequestCallback) => (paintFrame = act));
  const show = vi.fn<() => void>();
  const opening = openUnseen(anElement(), () => {});
  paintFrame(0);
  opening.open(show);
  expect(show.mock.calls).toHaveLength(shown);
});
