import type { Offer } from '@uptier/core';
import { ShippingProgress } from '@uptier/preact';
import { act, cleanup, render } from '@testing-library/preact';
import { anOffer } from '@uptier/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aComparison, drawComparison, offeredTier } from './draw-comparison.js';

/** What is looked at, by the browser that alone knows what is on screen. */
const watched = new Map<Element, (entries: readonly object[]) => void>();
const show = (element: Element | null | undefined) => {
  if (element) watched.get(element)?.([{ intersectionRatio: 1 }]);
  vi.advanceTimersByTime(1000);
};

beforeEach(() => {
  watched.clear();
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly #tell: (entries: readonly object[]) => void;
      constructor(tell: (entries: readonly object[]) => void) {
        this.#tell = tell;
      }
      observe(element: Element): void {
        watched.set(element, this.#tell);
      }
      disconnect(): void {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a tier on screen for a second is seen, where it is offered', () => {
  const seen: Offer[] = [];
  let container!: Element;
  void act(() => {
    ({ container } = drawComparison(aComparison(), { onSeen: (offer) => void seen.push(offer) }));
  });
  const [, held, offered] = container.querySelectorAll('tr');
  show(held);
  expect(seen).toEqual([]);
  show(offered);
  expect(seen).toEqual([offeredTier().offer]);
});

test('the offer that reaches free shipping is seen, not the line', () => {
  const seen: Offer[] = [];
  const offer = anOffer({ role: 'add-on' });
  const shipping = { currency: 'USD', exponent: 2, from: 5000, subtotal: 4000, missing: 1000 };
  let container!: Element;
  void act(() => {
    ({ container } = render(
      <ShippingProgress
        shipping={shipping}
        offer={offer}
        onAccept={() => new Promise(() => {})}
        onSeen={(one) => void seen.push(one)}
      />,
    ));
  });
  show(container.firstElementChild);
  expect(seen).toEqual([]);
  show(container.querySelector('.uptier-reach'));
  expect(seen).toEqual([offer]);
});
