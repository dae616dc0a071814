import type { Offer, Slot } from '@uptier/core';
import { OfferCarousel, UptierProvider, useOffers } from '@uptier/preact';
import { cleanup, render, screen } from '@testing-library/preact';
import { anOffer, aPrice, aProduct } from '@uptier/testing';
import { options, type VNode } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aSession } from './a-session.js';

const cart: Slot = { id: 'cart', placement: 'cart' };
const home: Slot = { id: 'home', placement: 'home' };

const offer = (name: string, price = 1900): Offer =>
  anOffer({
    id: name,
    role: 'add-on',
    action: 'add',
    product: aProduct({ id: name, title: name, image: { src: `/${name}.jpg` } }),
    price: aPrice({ price }),
  });

/** The pictures that were drawn, in order: one for each time that its card was. */
let drawn: string[] = [];
/** Signals have one. */
const before = options.vnode;
beforeEach(() => {
  drawn = [];
  options.vnode = (node: VNode) => {
    const { src } = node.props as { src?: string };
    if (node.type === 'img' && src) drawn.push(src);
    before?.(node);
  };
});
afterEach(() => {
  if (before) options.vnode = before;
  cleanup();
});

const Carousel = ({ slot }: { readonly slot: Slot }) => <OfferCarousel {...useOffers(slot)} />;

/** What has been drawn since the last look. */
const lately = () => drawn.splice(0).sort();

function draw() {
  const made = aSession();
  const page = () => (
    <UptierProvider session={made.session} locale="en-US" explain={() => 'why'}>
      <Carousel slot={{ ...cart }} />
      <Carousel slot={{ ...home }} />
    </UptierProvider>
  );
  const { rerender } = render(page());
  return { ...made, redraw: () => rerender(page()) };
}

test('a new decision draws nothing of another slot again', async () => {
  const { decide } = draw();
  decide(cart, [offer('case')]);
  await screen.findByText('case');
  decide(home, [offer('film')]);
  await screen.findByText('film');
  expect(lately()).toEqual(['/case.jpg', '/film.jpg']);
});

test('a new decision draws only the cards again whose offers have changed', async () => {
  const { decide } = draw();
  decide(cart, [offer('case'), offer('film'), offer('cable')]);
  await screen.findByText('cable');
  expect(lately()).toEqual(['/cable.jpg', '/case.jpg', '/film.jpg']);

  decide(cart, [offer('film'), offer('case', 2100), offer('cable'), offer('plug')]);
  await screen.findByText('plug');
  expect(screen.getByText('$21.00')).toBeTruthy();
  expect(lately()).toEqual(['/case.jpg', '/plug.jpg']);
});

test('a page that is drawn again for its own reasons draws no card again', async () => {
  const { decide, redraw } = draw();
  decide(cart, [offer('case')]);
  await screen.findByText('case');
  lately();
  redraw();
  expect(lately()).toEqual([]);
});

test('a decision that says the same draws nothing, and who reads no offers is drawn once', async () => {
  const { session, decide } = aSession();
  const renders = { offers: 0, button: 0 };
  const Offers = () => {
    const { offers } = useOffers(cart);
    renders.offers++;
    return <p>{offers.map(({ product }) => product.title)}</p>;
  };
  const Forget = () => {
    const { onForget } = useOffers(cart);
    renders.button++;
    return (
      <button type="button" onClick={onForget}>
        Forget
      </button>
    );
  };
  render(
    <UptierProvider session={session}>
      <Offers />
      <Forget />
    </UptierProvider>,
  );
  decide(cart, [offer('case')]);
  await screen.findByText('case');
  decide(cart, [offer('case')]);
  decide(cart, [offer('case')], { order: '1001' });
  decide(cart, [offer('case'), offer('film')]);
  await vi.waitFor(() => expect(renders.offers).toBe(3));
  expect(renders.button).toBe(1);
});
