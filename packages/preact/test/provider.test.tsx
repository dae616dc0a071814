import { createSession, type Slot } from '@uptier/core';
import { OfferCarousel, UpgradeBanner, UptierProvider, useOffers } from '@uptier/preact';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { anOffer, aShop } from '@uptier/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { aSession } from './a-session.js';
import { WhyPage } from './readme/why-page.js';

afterEach(cleanup);

const cart: Slot = { id: 'cart', placement: 'cart' };
const home: Slot = { id: 'home', placement: 'home' };
const phone = () => anOffer();

const Carousel = ({ slot }: { readonly slot: Slot }) => <OfferCarousel {...useOffers(slot)} />;
const headings = () => screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent);

describe('useOffers', () => {
  test('without a provider says what is missing', () => {
    expect(() => render(<Carousel slot={cart} />)).toThrow(
      'useOffers: put an <UptierProvider session={…}> around it.',
    );
  });

  test('shows the offers of a real session, whose cart changes when one is accepted', async () => {
    const shop = aShop();
    const session = createSession({ feed: '/feed.json' }, shop.ports);
    const Banner = () => (
      <UpgradeBanner {...useOffers({ id: 'top', placement: 'cart', widget: 'banner' })} />
    );
    render(
      <UptierProvider session={session} locale="en-US">
        <Banner />
      </UptierProvider>,
    );
    const name = 'Upgrade for $50.00 more: Phone 128 GB';
    fireEvent.click(await screen.findByRole('button', { name }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('Taken back. Your cart is as it was.');
    expect(shop.changes.map(({ add }) => add.map(({ id }) => id))).toEqual([
      ['phone-128'],
      ['phone-64'],
    ]);
  });

  test('opens all slots, asks for their offers once, and closes each when it goes', async () => {
    const { session, asked } = aSession();
    const draw = (slots: readonly Slot[]) => (
      <UptierProvider session={session}>
        {slots.map((slot) => (
          <Carousel key={slot.id} slot={slot} />
        ))}
      </UptierProvider>
    );
    const { rerender, unmount } = render(draw([cart, home]));
    await vi.waitFor(() => expect(asked).toEqual(['open cart', 'open home', 'refresh']));
    rerender(draw([home]));
    expect(asked.slice(3)).toEqual(['close cart']);
    unmount();
    expect(asked.slice(4)).toEqual(['close home']);
  });

  test('keeps a slot open until the last component that shows it has gone', async () => {
    const { session, asked } = aSession();
    const draw = (...keys: string[]) => (
      <UptierProvider session={session}>
        {keys.map((key) => (
          <Carousel key={key} slot={cart} />
        ))}
      </UptierProvider>
    );
    const { rerender } = render(draw('a', 'b'));
    rerender(draw('b'));
    expect(asked).not.toContain('close cart');
    rerender(draw());
    expect(asked).toContain('close cart');
  });

  test('opens a slot again only when it asks for something else, and keeps what it showed', async () => {
    const { session, asked, decide } = aSession();
    const draw = (limit: number) => (
      <UptierProvider session={session}>
        <Carousel slot={{ ...cart, limit }} />
      </UptierProvider>
    );
    const { rerender } = render(draw(3));
    decide(cart, [phone()]);
    await screen.findByText('Phone 128 GB');
    rerender(draw(3));
    await vi.waitFor(() => expect(asked).toEqual(['open cart 3', 'refresh']));
    rerender(draw(4));
    await vi.waitFor(() =>
      expect(asked.slice(2)).toEqual(['close cart', 'open cart 4', 'refresh']),
    );
    expect(headings()).toEqual(['Phone 128 GB']);
  });

  test('shows nothing of the slot that it had before', async () => {
    const { session, decide } = aSession();
    const draw = (slot: Slot) => (
      <UptierProvider session={session}>
        <Carousel slot={slot} />
      </UptierProvider>
    );
    const { rerender } = render(draw(cart));
    decide(cart, [phone()]);
    await screen.findByText('Phone 128 GB');
    rerender(draw(home));
    await vi.waitFor(() => expect(screen.queryByText('Phone 128 GB')).toBeNull());
  });

  test.each<[string, Partial<Slot>]>([
    ['family', { family: 'tablet' }],
    ['role', { role: 'add-on' }],
    ['source', { source: 'similar' }],
    ['placement', { placement: 'home' }],
  ])('shows nothing of what it showed before when its slot asks for another %s', async (...row) => {
    const [, change] = row;
    const { session, decide } = aSession();
    const draw = (slot: Slot) => (
      <UptierProvider session={session}>
        <Carousel slot={slot} />
      </UptierProvider>
    );
    const phones: Slot = { ...cart, family: 'phone', role: 'upgrade', source: 'upgrade' };
    const { rerender } = render(draw(phones));
    decide(phones, [phone()]);
    await screen.findByText('Phone 128 GB');
    rerender(draw({ ...phones, ...change }));
    await vi.waitFor(() => expect(screen.queryByText('Phone 128 GB')).toBeNull());
  });

  test('passes each answer on to the session, with the slot it belongs to', async () => {
    const { session, decide } = aSession();
    const seen: ReturnType<typeof useOffers>[] = [];
    const Probe = () => {
      const offers = useOffers({ ...cart });
      seen.push(offers);
      return offers.offer ? <p>here</p> : null;
    };
    render(
      <UptierProvider session={session}>
        <Probe />
      </UptierProvider>,
    );
    decide(cart, [phone()], { order: '1001' });
    await screen.findByText('here');
    const last = seen.at(-1)!;
    const offer = last.offer!;
    const bundle = { offers: [offer], withHeld: true };
    const asked = expect.objectContaining(cart) as Slot;
    await last.onAccept(offer, { quantity: 2 });
    await last.onUndo(offer);
    await last.onAcceptAll(bundle);
    last.onDecline(offer);
    last.onSeen(offer);
    last.onVisit(offer);
    last.onForget();
    expect(last.order).toBe('1001');
    expect(session.accept).toHaveBeenCalledWith(asked, offer, { quantity: 2 });
    expect(session.undo).toHaveBeenCalledWith(asked, offer);
    expect(session.acceptAll).toHaveBeenCalledWith(asked, bundle);
    expect(session.decline).toHaveBeenCalledWith(asked, offer);
    expect(session.seen).toHaveBeenCalledWith(asked, offer);
    expect(session.visit).toHaveBeenCalledWith(asked, offer);
    expect(session.forget).toHaveBeenCalledTimes(1);
    expect(last.onWhy).toBeUndefined();
  });

  test('tells why, where the provider can explain', async () => {
    const session = createSession({ feed: '/feed.json' }, aShop().ports);
    const Why = () => {
      const { offer, onWhy } = useOffers({ ...cart, source: 'upgrade' });
      return offer ? (
        <button
          type="button"
          onClick={async ({ currentTarget }) => {
            currentTarget.title = (await onWhy?.(offer)) ?? '';
          }}
        >
          Why?
        </button>
      ) : null;
    };
    render(
      <WhyPage session={session}>
        <Why />
      </WhyPage>,
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Why?' }));
    expect(await screen.findByTitle(/^You have the 64 GB version in your cart/)).toBeTruthy();
  });
});
