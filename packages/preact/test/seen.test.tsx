import type { Offer } from '@uptier/core';
import { act, cleanup } from '@testing-library/preact';
import { anOffer, aPrice } from '@uptier/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draw } from './draw.js';

/** Stands in for the browser, which alone knows what is on screen. */
class Screen {
  static all: Screen[] = [];
  readonly #tell: (entries: readonly { intersectionRatio: number }[]) => void;
  looking = false;
  constructor(tell: Screen['show']) {
    this.#tell = tell as never;
    Screen.all.push(this);
  }
  observe(): void {
    this.looking = true;
  }
  disconnect(): void {
    this.looking = false;
  }
  show(...ratios: readonly number[]): void {
    if (this.looking) this.#tell(ratios.map((intersectionRatio) => ({ intersectionRatio })));
  }
}

beforeEach(() => {
  Screen.all = [];
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', Screen);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Draws offers and waits until the cards look at the screen. */
function watch(...offers: readonly Offer[]) {
  const seen: Offer[] = [];
  const onSeen = (offer: Offer) => void seen.push(offer);
  let drawn!: ReturnType<typeof draw>;
  void act(() => {
    drawn = draw(offers, { onSeen });
  });
  return { seen, ...drawn };
}

test('half of a card for a second is seen, once', () => {
  const offer = anOffer();
  const { seen } = watch(offer);
  Screen.all[0]?.show(0.5);
  vi.advanceTimersByTime(999);
  expect(seen).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(seen).toEqual([offer]);
  Screen.all[0]?.show(0.9);
  vi.advanceTimersByTime(5000);
  expect(seen).toEqual([offer]);
});

test('less than half is not seen', () => {
  const { seen } = watch(anOffer());
  Screen.all[0]?.show(0.49);
  vi.advanceTimersByTime(5000);
  expect(seen).toEqual([]);
});

test('a card that leaves before the second is over is not seen', () => {
  const { seen } = watch(anOffer());
  Screen.all[0]?.show(1);
  vi.advanceTimersByTime(900);
  Screen.all[0]?.show(1, 0.2);
  vi.advanceTimersByTime(5000);
  expect(seen).toEqual([]);
});

test('each card is seen for itself', () => {
  const second = anOffer({ id: 'second' });
  const { seen } = watch(anOffer(), second);
  Screen.all[1]?.show(1);
  vi.advanceTimersByTime(1000);
  expect(seen).toEqual([second]);
});

test('the newest facts of an offer are handed out', () => {
  const { seen, redraw } = watch(anOffer());
  Screen.all[0]?.show(1);
  const cheaper = anOffer({ price: aPrice({ price: 50000 }) });
  redraw({ offers: [cheaper], onSeen: (offer) => void seen.push(offer) });
  vi.advanceTimersByTime(1000);
  expect(seen).toEqual([cheaper]);
});

test('what is taken off the page is not seen any more', () => {
  const { seen, redraw } = watch(anOffer());
  Screen.all[0]?.show(1);
  redraw({ offers: [] });
  vi.advanceTimersByTime(5000);
  expect(seen).toEqual([]);
  expect(Screen.all[0]?.looking).toBe(false);
});
