import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { anOffer } from '@uptier/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { draw } from './draw.js';

afterEach(cleanup);

type Why = (offer: unknown) => Promise<string | undefined>;
const button = () => screen.getByRole('button', { name: 'Why this? Phone 128 GB' });
const isOpen = () => button().getAttribute('aria-expanded');

describe('"Why this?"', () => {
  test('is not asked where nobody can answer', () => {
    draw([anOffer()]);
    expect(screen.queryByRole('button', { name: /Why/ })).toBeNull();
  });

  test('says that it is looked up, then the sentence, to screen readers too', async () => {
    let answer!: (sentence: string) => void;
    const onWhy = vi.fn<Why>(() => new Promise((resolve) => (answer = resolve)));
    const offer = anOffer();
    draw([offer], { onWhy });
    expect(isOpen()).toBe('false');

    fireEvent.click(button());
    const said = await screen.findByText('One moment …');
    expect(said.getAttribute('aria-live')).toBe('polite');
    expect(isOpen()).toBe('true');
    expect(onWhy.mock.calls).toEqual([[offer]]);

    answer('You have Phone 64 GB in your cart.');
    expect(await screen.findByText('You have Phone 64 GB in your cart.')).toBe(said);
  });

  test('closes by another click and by Escape, and is looked up once', async () => {
    const onWhy = vi.fn<Why>(() => Promise.resolve('Because.'));
    draw([anOffer()], { onWhy });
    fireEvent.click(button());
    await screen.findByText('Because.');
    fireEvent.click(button());
    await vi.waitFor(() => expect(screen.queryByText('Because.')).toBeNull());
    expect(isOpen()).toBe('false');

    fireEvent.click(button());
    await screen.findByText('Because.');
    fireEvent.keyDown(button(), { key: 'a' });
    fireEvent.keyDown(button(), { key: 'Escape' });
    await vi.waitFor(() => expect(isOpen()).toBe('false'));
    expect(onWhy).toHaveBeenCalledTimes(1);
  });

  test.each<[string, Why]>([
    ['nobody knows', () => Promise.resolve(undefined)],
    ['the answer does not come', () => Promise.reject(new Error('offline'))],
  ])('says what is true of every offer where %s', async (_, onWhy) => {
    draw([anOffer()], { onWhy });
    fireEvent.click(button());
    expect(await screen.findByText('The shop recommends it.')).toBeTruthy();
  });
});
