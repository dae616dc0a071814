import type { Offer } from '@uptier/core';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { anOffer, aProduct } from '@uptier/testing';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draw } from './draw.js';

/** Stands in for the browser, which alone knows what is out of sight. */
class Sight {
  static watched = new Map<Element, (entries: readonly object[]) => void>();
  readonly #tell: (entries: readonly object[]) => void;
  constructor(tell: (entries: readonly object[]) => void, options?: object) {
    // Whether an offer is seen is another question.
    this.#tell = options ? () => {} : tell;
  }
  observe(element: Element): void {
    Sight.watched.set(element, this.#tell);
  }
  disconnect(): void {}
}

beforeEach(() => {
  Sight.watched.clear();
  vi.stubGlobal('IntersectionObserver', Sight);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const [a, b, c] = ['a', 'b', 'c'].map((id) =>
  anOffer({ id, role: 'add-on', action: 'add', product: aProduct({ id, title: `Case ${id}` }) }),
) as [Offer, Offer, Offer];

const titles = () =>
  screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const button = (name: string) => screen.findByRole('button', { name });
const cardOf = (title: string) => screen.getByRole('heading', { name: title }).closest('li')!;
const scroll = (title: string, isIntersecting: boolean) =>
  act(() => {
    const target = cardOf(title);
    Sight.watched.get(target)?.([{ target, isIntersecting }]);
  });

/** Takes an offer; whoever passes the offers in takes it away then. */
async function take(name: string, redraw: ReturnType<typeof draw>['redraw'], left: Offer[]) {
  fireEvent.click(await button(`Add: ${name}`));
  await button(`Done: ${name}`);
  redraw({ offers: left });
}

describe('an offer that was taken', () => {
  test('stays where it was, though it is not passed in any more, and keeps the focus', async () => {
    const { redraw } = draw([a, b, c]);
    const pressed = await button('Add: Case b');
    pressed.focus();
    await take('Case b', redraw, [a, c]);
    expect(titles()).toEqual(['Case a', 'Case b', 'Case c']);
    expect(document.activeElement).toBe(pressed);
    expect(pressed.textContent).toBe('Done');
  });

  test('stays alone too', async () => {
    const { redraw } = draw([a]);
    await take('Case a', redraw, []);
    expect(titles()).toEqual(['Case a']);
    expect(screen.getByRole('region')).toBeTruthy();
  });

  test('lets nothing else in, until it is out of sight', async () => {
    const { redraw } = draw([a]);
    await take('Case a', redraw, [b, c]);
    expect(titles()).toEqual(['Case a']);
    await scroll('Case a', true);
    expect(titles()).toEqual(['Case a']);
    await scroll('Case a', false);
    expect(titles()).toEqual(['Case b', 'Case c']);
  });

  test('stays out of sight too as long as it holds the focus', async () => {
    const { redraw } = draw([a, b]);
    await take('Case a', redraw, [b]);
    const matches = vi.spyOn(cardOf('Case a'), 'matches').mockReturnValue(true);
    await scroll('Case a', false);
    expect(matches).toHaveBeenCalledWith(':focus-within');
    expect(titles()).toEqual(['Case a', 'Case b']);
  });

  test('makes room when other offers come after a while, and not before', async () => {
    const { redraw } = draw([a]);
    await take('Case a', redraw, []);
    const gone = Date.now();
    const clock = vi.spyOn(Date, 'now').mockReturnValue(gone + 3900);
    await act(() => redraw({ offers: [b] }));
    expect(titles()).toEqual(['Case a']);
    clock.mockReturnValue(gone + 5000);
    await act(() => redraw({ offers: [c] }));
    expect(titles()).toEqual(['Case c']);
    clock.mockRestore();
  });

  test('is offered anew once the cart has lost it again', async () => {
    const { redraw } = draw([a, b]);
    await take('Case a', redraw, [b]);
    redraw({ offers: [a, b] });
    expect(await button('Add: Case a')).toBeTruthy();
  });

  test('goes at once when it is passed in again and then refused', async () => {
    const { redraw } = draw([a, b], { onDecline: () => {} });
    await take('Case a', redraw, [b]);
    redraw({ offers: [a, b] });
    fireEvent.click(await button('Not interested: Case a'));
    redraw({ offers: [b] });
    expect(titles()).toEqual(['Case b']);
  });

  test('stands in its old place beside another that was taken', async () => {
    const { redraw } = draw([a, b, c]);
    await take('Case c', redraw, [a, b]);
    await take('Case a', redraw, [b]);
    expect(titles()).toEqual(['Case a', 'Case b', 'Case c']);
  });
});

describe('an offer that the cart refuses', () => {
  test('stays with its retry, though it is not passed in any more', async () => {
    const { redraw } = draw([a, b], { onAccept: () => Promise.resolve({ status: 'refused' }) });
    fireEvent.click(await button('Add: Case a'));
    await button('Try again: Case a');
    redraw({ offers: [b] });
    expect(await button('Try again: Case a')).toBeTruthy();
  });
});

describe('"Not interested"', () => {
  /** A page that takes away what it is told to. */
  function page(...offers: readonly Offer[]) {
    let left = offers;
    const { redraw } = draw(offers, {
      onDecline: (declined) => {
        left = left.filter(({ id }) => id !== declined.id);
        redraw({ offers: left });
      },
    });
    return async (title: string) => {
      const pressed = await button(`Not interested: ${title}`);
      pressed.focus();
      fireEvent.click(pressed);
      await waitFor(() => expect(titles()).not.toContain(title));
    };
  }
  const focused = () => document.activeElement?.textContent;

  test('leads to the next offer, and says so', async () => {
    const decline = page(a, b, c);
    await decline('Case b');
    expect(focused()).toBe('Case c');
    expect(screen.getByText('You will not see Case b again soon.').getAttribute('aria-live')).toBe(
      'polite',
    );
  });

  test('of the last in the row leads to the one before it', async () => {
    const decline = page(a, b);
    await decline('Case b');
    expect(focused()).toBe('Case a');
  });

  test('of the only one leads to the heading, which stays with what is said', async () => {
    const decline = page(a);
    await decline('Case a');
    expect(focused()).toBe('Goes well with it');
    expect(screen.getByText('You will not see Case a again soon.')).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
  });
});

describe('"Forget what I looked at"', () => {
  const personal = [a, b].map((offer): Offer => ({ ...offer, source: 'personal' }));
  const name = 'Forget what I looked at';

  test('stands where offers are picked for the shopper, and nowhere else', () => {
    const { redraw } = draw(personal, { onForget: () => {} });
    expect(screen.getByRole('button', { name })).toBeTruthy();
    redraw({ offers: [a, b] });
    expect(screen.queryByRole('button', { name })).toBeNull();
    redraw({ offers: personal, onForget: undefined });
    expect(screen.queryByRole('button', { name })).toBeNull();
  });

  test('is told, and leads to the heading, which stays though nothing is left', async () => {
    const onForget = vi.fn<() => void>(() => redraw({ offers: [] }));
    const { redraw } = draw(personal, { onForget });
    fireEvent.click(screen.getByRole('button', { name }));
    expect(await screen.findByText('What you looked at is forgotten.')).toBeTruthy();
    expect(onForget).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(titles()).toEqual([]));
    expect(document.activeElement?.textContent).toBe('Picked for you');
  });
});

describe('a visit', () => {
  test.each([
    ['the title', 'Case a'],
    ['the button of what there is only to look at', 'Look at it: Case a'],
  ])('is told when the shopper follows %s', (_, link) => {
    const onVisit = vi.fn<(offer: Offer) => void>();
    const offer: Offer = { ...a, action: 'visit' };
    draw([offer], { onVisit });
    fireEvent.click(screen.getByRole('link', { name: link }));
    expect(onVisit.mock.calls).toEqual([[offer]]);
  });
});
