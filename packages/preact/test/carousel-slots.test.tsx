import type { CartResult, Offer } from '@uptier/core';
import type { ButtonSlotProps, CardSlotProps, HeadingSlotProps } from '@uptier/preact';
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { anOffer, aProduct } from '@uptier/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { draw } from './draw.js';

afterEach(cleanup);

type Accept = (offer: Offer, choice: unknown) => Promise<CartResult>;
const done: Accept = () => Promise.resolve({ status: 'done' });

const Button = ({ text, label, state, href, onPress }: ButtonSlotProps) =>
  href ? (
    <a href={href} aria-label={label} onClick={onPress}>
      {text}
    </a>
  ) : (
    <button type="button" aria-label={label} data-state={state} onClick={onPress}>
      ♥ {text}
    </button>
  );

const Card = ({ offer, isGiven, ...events }: CardSlotProps) => (
  <article data-given={isGiven}>
    {offer.product.title}
    <button type="button" onClick={() => void events.onAccept({ quantity: 2 })}>
      Take two
    </button>
    <button type="button" onClick={events.onDecline}>
      No
    </button>
    <button type="button" onClick={events.onVisit}>
      Look
    </button>
    <button type="button" onClick={() => void events.onWhy?.()}>
      Why
    </button>
  </article>
);

describe("a page's own", () => {
  test('heading stands in ours, which names the region still', () => {
    const Heading = ({ text, offers }: HeadingSlotProps) => (
      <em>
        {text} ({offers.length})
      </em>
    );
    draw([anOffer()], { slots: { Heading } });
    expect(screen.getByRole('heading', { level: 2, name: 'A step up (1)' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'A step up' })).toBeTruthy();
  });

  test('button is told what to say and how it goes', async () => {
    let answer!: (result: CartResult) => void;
    const onAccept = vi.fn<Accept>(() => new Promise((resolve) => (answer = resolve)));
    draw([anOffer()], { slots: { Button }, onAccept });
    const own = screen.getByRole('button', { name: 'Upgrade for $50.00 more: Phone 128 GB' });
    expect(own.textContent).toBe('♥ Upgrade');
    fireEvent.click(own);
    expect(await screen.findByRole('button', { name: /^One moment/ })).toBe(own);
    expect(own.dataset['state']).toBe('busy');
    fireEvent.click(own);
    answer({ status: 'refused' });
    expect(await screen.findByRole('button', { name: /^Try again/ })).toBe(own);
    expect(own.dataset['state']).toBe('failed');
    expect(screen.getByRole('status').textContent).toContain('That did not work.');
    expect(onAccept).toHaveBeenCalledTimes(1);
  });

  test('button is told where to go', () => {
    const onVisit = vi.fn<(offer: Offer) => void>();
    const offer = anOffer({ action: 'visit' });
    draw([offer], { slots: { Button }, onVisit });
    const link = screen.getByRole('link', { name: 'See this version: Phone 128 GB' });
    expect(link.getAttribute('href')).toBe('/p/phone-128');
    fireEvent.click(link);
    expect(onVisit.mock.calls).toEqual([[offer]]);
  });

  test('card stands in an item of the list, and its answers are handed out', () => {
    const onAccept = vi.fn<Accept>(done);
    const [onDecline, onVisit] = [vi.fn<(offer: Offer) => void>(), vi.fn<(offer: Offer) => void>()];
    const onWhy = vi.fn<(offer: Offer) => Promise<string>>(() => Promise.resolve(''));
    const offer = anOffer();
    draw([offer], { slots: { Card }, onAccept, onDecline, onVisit, onWhy });
    const own = within(screen.getByRole('listitem')).getByRole('article');
    for (const name of ['Take two', 'Look', 'Why', 'No'])
      fireEvent.click(within(own).getByRole('button', { name }));
    expect(onAccept.mock.calls).toEqual([[offer, { quantity: 2 }]]);
    expect(onVisit.mock.calls).toEqual([[offer]]);
    expect(onWhy.mock.calls).toEqual([[offer]]);
    expect(onDecline.mock.calls).toEqual([[offer]]);
  });

  test('card that was taken stays, and is told that it is not passed in any more', () => {
    const offers = ['a', 'b'].map((id) => anOffer({ id, product: aProduct({ title: id }) }));
    const { redraw } = draw(offers, { slots: { Card } });
    const [own] = screen.getAllByRole('article') as [HTMLElement, HTMLElement];
    fireEvent.click(within(own).getByRole('button', { name: 'Take two' }));
    redraw({ offers: offers.slice(1) });
    expect(screen.getAllByRole('article')[0]).toBe(own);
    expect(own.dataset['given']).toBe('false');
  });
});
