import { feedAddress, readConfig, type Widget } from '@uptier/core';
import { aFeed } from '@uptier/testing';
import { fuzzing } from '@uptier/testing/fuzz';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { languageOf } from '../../src/boot/language-of.js';
import { placeElements } from '../../src/boot/place-elements.js';
import { baseOf } from '../../src/boot/tag.js';
import { findMistakes } from '../../src/debug/mistakes/find-mistakes.js';
import type { Mount } from '../../src/elements/mount.js';
import { reserve } from '../../src/opening/reserve.js';
import { openPage, type Page } from '../../src/page/page.js';
import { settingsOf } from '../../src/page/settings-of.js';

vi.setConfig({ testTimeout: 600_000 });

/** What may stand where something else belongs. */
const ODD = [
  '', ' ', 'true', 'false', '0', '-1', '1e9', 'NaN', 'null', 'undefined', '__proto__', 'constructor', 'toString', 'en_US',
  'javascript:alert(1)', '//', 'https://', 'http://[', '#', '[[', '> *', '*', 'a b', '#end product', '{locale}', '{{7*7}}',
  '\ud800', '\0', '\u202e', '%', '"><b>', 'x'.repeat(2000),
] as const; // prettier-ignore

const any = fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary' }));
const strange = fc.stringMatching(/^[a-z][a-z-]{0,8}$/);

/** What people write: the usual, of which some is missing, and up to three things that are not. */
function written<Name extends string>(usual: Readonly<Record<Name, readonly string[]>>) {
  const parts = Object.entries<readonly string[]>(usual).map(
    ([name, texts]) => [name, fc.constantFrom(...texts)] as const,
  );
  const known = fc.record(Object.fromEntries(parts), { requiredKeys: [] });
  const names = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...Object.keys(usual)) },
    { weight: 1, arbitrary: strange },
  );
  const odd = fc.dictionary(names, any, { maxKeys: 3, noNullPrototype: true });
  return fc
    .tuple(known, odd)
    .map(([most, rest]) => ({ ...most, ...rest }) as Readonly<Record<string, string>>);
}

/** What a tag says, by the names that its script reads. */
const settings = written({
  feed: ['/feed.json'],
  locale: ['en', 'de-AT', 'ar'],
  currency: ['USD', 'usd'],
  consent: ['true', 'false'],
  storage: ['session', 'none'],
  platform: ['custom'],
  customer: ['#customer'],
  analytics: ['/beacon'],
  acceptUrl: ['/accept/{order}'],
  base: ['/files', 'https://cdn.example/uptier/'],
  carousel: ['#end product'],
  banner: ['#end cart'],
  modal: ['main post-purchase'],
  live: ['true', 'false'],
}).map((said): Readonly<Record<string, string>> => ({ feed: '/feed.json', ...said }));

/** What an element says. */
const attributes = written({
  placement: ['cart'],
  'offer-role': ['upgrade'],
  heading: ['For you'],
  reserve: ['300', '0'],
  limit: ['2'],
  bundle: [''],
  order: ['1001'],
  charges: [''],
  family: ['phone'],
  id: ['more'],
  lang: ['en', 'de', 'he'],
});

const CHUNKS: Readonly<Record<string, () => Promise<{ readonly mount: Mount }>>> = {
  carousel: () => import('../../src/chunks/carousel.js'),
  banner: () => import('../../src/chunks/banner.js'),
  modal: () => import('../../src/chunks/modal.js'),
  comparison: () => import('../../src/chunks/comparison.js'),
  shipping: () => import('../../src/chunks/shipping.js'),
  bundle: () => import('../../src/chunks/bundle.js'),
};
const WIDGETS: readonly Widget[] = ['carousel', 'banner', 'modal', 'comparison', 'shipping'];

const CONTEXT = {
  product: { id: 'phone-64' },
  cart: {
    lines: [{ key: 'l', id: 'phone-64', quantity: 1, price: 49900 }],
    subtotal: 49900,
    currency: 'USD',
  },
};

afterEach(() => document.documentElement.replaceChildren(document.createElement('body')));

/** A page with such a tag and such an element in it. */
function write(said: Readonly<Record<string, string>>, own: Readonly<Record<string, string>>) {
  document.body.innerHTML = '<main><p id="end">Pay</p></main>';
  const tag = document.createElement('script');
  for (const [name, text] of Object.entries(said))
    tag.setAttribute(
      `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      text,
    );
  const element = document.createElement('div');
  for (const [name, text] of Object.entries(own)) element.setAttribute(name, text);
  element.getBoundingClientRect = () => new DOMRect(0, 900, 300, 0);
  document.body.append(tag, element);
  return { tag, element };
}

interface Told {
  readonly code?: string;
}

const told: Told[] = [];
const decided = vi.fn<(event: Event) => void>();
document.addEventListener('uptier:error', (event) =>
  told.push((event as CustomEvent<Told>).detail),
);
document.addEventListener('uptier:decided', decided);
vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));

/** Settles once something is decided, or told to be in the way of it. */
const end = () =>
  vi.waitFor(
    () => {
      const isTold = told.some(({ code }) => /^(feed-|placement-)/.test(code ?? ''));
      expect(isTold || decided.mock.calls.length > 0).toBe(true);
    },
    { interval: 1 },
  );

/** Opens a page as the script does once its code has come. */
function open(tag: HTMLScriptElement) {
  const { config } = readConfig(settingsOf(tag.dataset));
  const page = openPage({
    settings: tag.dataset,
    load: () => Promise.reject(new Error('offline')),
    early: {
      address: config ? feedAddress(config) : '',
      json: Promise.resolve({ ...structuredClone(aFeed()), version: 1 }),
    },
  });
  expect(page.session === undefined).toBe(config === undefined);
  expect(config !== undefined || told.length > 0).toBe(true);
  return page;
}

let drawn = 0;

async function show(page: Page, element: HTMLElement, widget: Widget): Promise<void> {
  const name = widget === 'carousel' && element.hasAttribute('bundle') ? 'bundle' : widget;
  const { mount } = await CHUNKS[name]!();
  const hide = page.show(element, { widget, mount, spoken: undefined });
  if (page.session) await end();
  expect(told.filter(({ code }) => code === 'walk-failed')).toEqual([]);
  if (element.shadowRoot?.querySelector('section, table, dialog, p')) drawn++;
  hide();
  page.session?.end();
}

test('whatever the tag and an element say, the page opens or is told what is wrong, and draws without an error', async () => {
  const widgets = fc.constantFrom(...WIDGETS);
  await fc.assert(
    fc.asyncProperty(settings, attributes, widgets, async (said, own, widget) => {
      told.length = 0;
      decided.mockClear();
      const { tag, element } = write(said, own);
      Object.assign(window, { uptier: [['context', CONTEXT]] });
      expect(() => new URL(baseOf(tag))).not.toThrow();
      placeElements(tag.dataset, () => {});
      reserve(element);
      languageOf(element, said['locale']);
      findMistakes({ context: CONTEXT, ignored: [] });
      await show(open(tag), element, widget);
    }),
    fuzzing(2000, 60),
  );
  expect(drawn).toBeGreaterThan(0);
});
