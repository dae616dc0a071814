// oxlint-disable-next-line import/no-unassigned-import -- It acts when it is loaded: it warns of what does not match.
import 'preact/debug';
import type { Decision } from '@uptier/core';
import { hydrateOffers } from '@uptier/preact/hydrate';
import { renderOffers, type RenderOptions } from '@uptier/preact/server';
import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { HOSTILE, hostileDecision } from './hostile-offers.js';
import { SERVED } from './served-decisions.js';

const decision = SERVED.carousel;
const [phone, cover] = decision.offers;

function handlers() {
  return {
    onAccept: vi.fn<(offer: unknown, choice: unknown) => Promise<{ status: 'done' }>>(async () => ({
      status: 'done',
    })),
    onUndo: vi.fn<() => Promise<{ status: 'undone' }>>(async () => ({ status: 'undone' })),
    onDecline: vi.fn<(offer: unknown) => void>(),
  };
}

/** A page that a server has drawn. */
function serve(made: Decision, options: Partial<RenderOptions> = {}) {
  const { html } = renderOffers(made, { widget: 'carousel', locale: 'en-US', ...options });
  const root = document.createElement('main');
  root.innerHTML = html;
  document.body.append(root);
  return root;
}

/**
 * A page's elements. Not its texts: what a server wrote as one text, such as two spaces with nothing between, a
 * browser may hold as two.
 */
const elementsOf = (root: Element): Element[] => [...root.querySelectorAll('*')];

/** What the elements are, whether they were parsed or made: a parser puts down what is ticked as an attribute. */
const looksOf = (root: Element) =>
  elementsOf(root).map((element) => ({
    tag: element.tagName,
    ...Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    checked: (element as Partial<HTMLInputElement>).checked,
  }));

/** Preact warns of a mismatch on the console. */
const complain = (...said: unknown[]) => {
  throw new Error(said.join(' '));
};
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(complain);
  vi.spyOn(console, 'warn').mockImplementation(complain);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('hydrateOffers', () => {
  test.each([
    ['carousel', SERVED.carousel],
    ['banner', SERVED.banner],
    ['comparison', SERVED.comparison],
    ['shipping', SERVED.shipping],
    ['carousel', hostileDecision()],
    ['banner', hostileDecision()],
    ['carousel', { ...decision, offers: [] }],
  ] as const)(
    'keeps every element and every letter of a %s as the server drew it',
    async (widget, made) => {
      const root = serve(made, { widget });
      const before = { elements: elementsOf(root), html: root.innerHTML };
      await hydrateOffers(root, handlers());
      const after = elementsOf(root);
      expect(after).toHaveLength(before.elements.length);
      expect(after.every((element, i) => element === before.elements[i])).toBe(true);
      expect(root.innerHTML).toBe(before.html);
    },
  );

  test.each(['carousel', 'banner', 'comparison', 'shipping'] as const)(
    'draws a %s as the browser alone would',
    async (widget) => {
      const root = serve(SERVED[widget], { widget });
      const drawn = root.querySelector('[data-uptier-drawn]')!;
      const [looks, text] = [looksOf(drawn), drawn.textContent];
      expect(looks.length).toBeGreaterThan(10);
      const { show } = await hydrateOffers(root, handlers());
      show({ slot: decision.slot, offers: [], arms: [] });
      await vi.waitFor(() => expect(drawn.textContent).toBe(''));
      show(SERVED[widget]);
      expect(looksOf(drawn)).toEqual(looks);
      expect(drawn.textContent).toBe(text);
    },
  );

  test.each(['carousel', 'shipping', 'comparison'] as const)(
    'writes the prices of a %s as the server did where the browser knows the language otherwise',
    async (widget) => {
      const root = serve(SERVED[widget], { widget, locale: 'de-DE' });
      const drawn = root.querySelector('[data-uptier-drawn]')!;
      const text = drawn.textContent;
      expect(text).toMatch(/\d,\d\d\s\$/);
      const otherwise = { get: () => () => 'otherwise', configurable: true };
      const own = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, 'format')!;
      Object.defineProperty(Intl.NumberFormat.prototype, 'format', otherwise);
      onTestFinished(() => {
        Object.defineProperty(Intl.NumberFormat.prototype, 'format', own);
      });
      await hydrateOffers(root, handlers());
      expect(drawn.textContent).toBe(text);
    },
  );

  test.each([
    ['de-DE', 'EUR'],
    ['ar', 'SAR'],
    ['he', 'ILS'],
    ['ja-JP', 'JPY'],
  ])('writes money in %s as the server does', async (locale, currency) => {
    const offers = decision.offers.map((offer) => ({
      ...offer,
      price: { ...offer.price, currency },
    }));
    const root = serve({ ...decision, offers }, { locale });
    const text = root.textContent;
    await hydrateOffers(root, handlers());
    expect(root.textContent).toBe(text);
  });

  test('raises the events of what the server drew', async () => {
    const events = handlers();
    const root = serve(decision);
    await hydrateOffers(root, events);
    const name = 'Upgrade for $50.00 more: Phone 128 GB';
    const button = within(root).getByRole('button', { name });
    fireEvent.click(button);
    await within(root).findByRole('button', { name: 'Done: Phone 128 GB' });
    fireEvent.click(within(root).getByRole('button', { name: 'Not interested: Case' }));
    expect(events.onAccept.mock.calls.map(([offer]) => offer)).toEqual([phone]);
    expect(events.onDecline.mock.calls).toEqual([[cover]]);
  });

  test('shows a newer decision, and goes when it is told to', async () => {
    const root = serve(decision);
    const { show, end } = await hydrateOffers(root, handlers());
    show({ ...decision, offers: [cover!] });
    expect(
      within(root)
        .getAllByRole('heading', { level: 3 })
        .map((h) => h.textContent),
    ).toEqual(['Case']);
    end();
    expect(within(root).queryByRole('heading')).toBeNull();
  });

  test('runs nothing that stands in a text', async () => {
    const root = serve(hostileDecision());
    await hydrateOffers(root, handlers());
    expect(document.querySelectorAll('script')).toHaveLength(1);
    expect(screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)).toEqual(HOSTILE);
  });

  test('says so where there is nothing to wake up', async () => {
    await expect(hydrateOffers(document.createElement('p'), handlers())).rejects.toThrow(
      'hydrateOffers: there is no HTML of renderOffers in here.',
    );
  });

  test('says so where a button was drawn that nobody listens to', async () => {
    const root = serve(decision, { buttons: ['onWhy'] });
    await expect(hydrateOffers(root, handlers())).rejects.toThrow('onWhy');
  });
});
