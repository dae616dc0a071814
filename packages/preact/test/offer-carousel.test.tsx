import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { anOffer, aProduct } from '@uptier/testing';
import { afterEach, describe, expect, test } from 'vitest';
import { draw } from './draw.js';

afterEach(() => {
  cleanup();
  document.body.removeAttribute('style');
});

const offers = ['a', 'b', 'c'].map((id) =>
  anOffer({ id, product: aProduct({ id, title: `Phone ${id}` }) }),
);

/** What the browser would have laid out: a list of 1,000 px in a window of 400. */
function layOut(list: HTMLElement, scrollLeft: number): void {
  Object.defineProperty(list, 'clientWidth', { configurable: true, value: 400 });
  Object.defineProperty(list, 'scrollWidth', { configurable: true, value: 1000 });
  Object.defineProperty(list, 'scrollLeft', { configurable: true, value: scrollLeft });
  fireEvent.scroll(list);
}

/** Gives cards of 150 pixels, 14 apart, their places in a row of 400 that is scrolled by one of them. */
function placeCards(list: HTMLElement, direction: string): void {
  const place = (element: Element, at: number, width: number): void => {
    const left = direction === 'rtl' ? 400 - at - width : at;
    element.getBoundingClientRect = () => new DOMRect(left, 0, width, 100);
  };
  place(list, 0, 400);
  [...list.children].forEach((card, index) => {
    place(card, (index - 1) * 164, 150);
    Object.defineProperty(card, 'clientWidth', { value: 148 });
  });
}

const theList = () => screen.getAllByRole('list')[0] as HTMLElement;
const ends = () =>
  ['Previous offers', 'Next offers'].map((name) =>
    screen.getByRole('button', { name }).getAttribute('aria-disabled'),
  );

describe('a carousel', () => {
  test('draws nothing where there is nothing to offer', () => {
    expect(draw([]).container.innerHTML).toBe('');
  });

  test('appears when the first offer comes, and goes with the last', () => {
    const { container, redraw } = draw([]);
    redraw({ offers });
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(3);
    redraw({ offers: [] });
    expect(container.innerHTML).toBe('');
  });

  test('is a region that is named by its heading', () => {
    draw(offers, { heading: 'For your phone' });
    expect(screen.getByRole('region', { name: 'For your phone' })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('For your phone');
  });

  test.each([
    ['upgrade', 'A step up'],
    ['add-on', 'Goes well with it'],
    ['alternative', 'You may also like'],
  ] as const)('of an %s is headed "%s" where the page does not say', (role, heading) => {
    draw([anOffer({ role })]);
    expect(screen.getByRole('region', { name: heading })).toBeTruthy();
  });

  test('takes the words it is given, and keeps English for the rest', () => {
    draw([anOffer({ role: 'add-on' })], { words: { add: 'Nimm mit' } });
    expect(screen.getByRole('button', { name: 'Nimm mit: Phone 128 GB' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Goes well with it' })).toBeTruthy();
  });
});

describe('previous and next', () => {
  test('of more cards than any screen shows has its steps from the start, and loses them where all fit', async () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => anOffer({ id, product: aProduct({ id }) }));
    draw(many);
    expect(ends()).toEqual(['true', 'false']);
    // Nothing is laid out here: as if all had room.
    fireEvent.scroll(theList());
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Next offers' })).toBeNull());
  });

  test('are not there while everything fits', () => {
    draw(offers);
    expect(screen.queryByRole('button', { name: 'Next offers' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Previous offers' })).toBeNull();
  });

  test.each([
    ['at the start', 0, ['true', 'false']],
    ['in the middle', 300, ['false', 'false']],
    ['at the end, but for a part of a pixel', 599.4, ['false', 'true']],
    ['in the middle, from right to left', -300, ['false', 'false']],
    ['at the end, from right to left', -600, ['false', 'true']],
  ])('know the ends %s, and stay in reach of the keyboard', async (_, scrollLeft, expected) => {
    draw(offers);
    layOut(theList(), scrollLeft);
    await screen.findByRole('button', { name: 'Next offers' });
    expect(ends()).toEqual(expected);
    expect(screen.getByRole('button', { name: 'Next offers' }).hasAttribute('disabled')).toBe(
      false,
    );
  });

  test.each([
    ['ltr', 'Next offers', 328],
    ['ltr', 'Previous offers', 0],
    ['rtl', 'Next offers', -328],
    ['rtl', 'Previous offers', 0],
  ])('in %s text, "%s" scrolls to %i, where a card begins', async (direction, name, left) => {
    draw(offers);
    document.body.style.direction = direction;
    const list = theList();
    layOut(list, direction === 'rtl' ? -164 : 164);
    placeCards(list, direction);
    const scrolled: unknown[] = [];
    list.scrollTo = (to?: unknown) => void scrolled.push(to);
    fireEvent.click(await screen.findByRole('button', { name }));
    expect(scrolled).toEqual([{ left }]);
  });
});

describe('the row', () => {
  /** Draws a row that is scrolled by a card, and notes where keys scroll it. */
  async function row(direction = 'ltr') {
    draw(offers);
    document.body.style.direction = direction;
    const list = theList();
    layOut(list, direction === 'rtl' ? -164 : 164);
    placeCards(list, direction);
    const scrolled: unknown[] = [];
    list.scrollTo = (to?: unknown) => void scrolled.push(to);
    await screen.findByRole('button', { name: 'Next offers' });
    return { list, scrolled };
  }

  test('is a carousel to screen readers, and a list still', () => {
    draw(offers);
    const region = screen.getByRole('region');
    expect(region.getAttribute('aria-roledescription')).toBe('carousel');
    expect(within(theList()).getAllByRole('heading', { level: 3 })).toHaveLength(3);
  });

  test('takes the focus where there is something to scroll, and nowhere else', async () => {
    draw(offers);
    expect(theList().tabIndex).toBe(-1);
    cleanup();
    const { list } = await row();
    expect(list.tabIndex).toBe(0);
  });

  test.each([
    ['ltr', 'ArrowRight', 328],
    ['ltr', 'ArrowLeft', 0],
    ['ltr', 'Home', 0],
    ['ltr', 'End', 328],
    ['rtl', 'ArrowRight', 0],
    ['rtl', 'ArrowLeft', -328],
    ['rtl', 'Home', 0],
    ['rtl', 'End', -328],
  ])('in %s text scrolls at %s to %i, where a card begins', async (direction, key, left) => {
    const { list, scrolled } = await row(direction);
    // False: the page does not scroll by the same key.
    expect(fireEvent.keyDown(list, { key })).toBe(false);
    expect(scrolled).toEqual([{ left }]);
  });

  test('leaves other keys to the page, and keys within a card to the card', async () => {
    const { list, scrolled } = await row();
    expect(fireEvent.keyDown(list, { key: 'PageDown' })).toBe(true);
    const [link] = within(list).getAllByRole('link') as [HTMLElement];
    expect(fireEvent.keyDown(link, { key: 'ArrowRight' })).toBe(true);
    expect(scrolled).toEqual([]);
  });
});
