import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { findMistakes } from '../src/debug/mistakes/find-mistakes.js';
import { TAG_SETTINGS } from '../src/debug/mistakes/known-names.js';

const TAG = '<script type="text/plain" src="/uptier/uptier.js" data-feed="/feed.json"></script>';

beforeEach(() => {
  document.body.innerHTML = TAG;
});

const mistakesOf = (html: string) => {
  document.body.innerHTML = html;
  return findMistakes({ context: {}, ignored: [] });
};

test('a page without a slip has none', () => {
  const element =
    '<uptier-carousel id="one" class="c" role="complementary" data-v-1 placement="cart" limit="3"></uptier-carousel>';
  expect(mistakesOf(TAG + element)).toEqual([]);
  expect(
    findMistakes({
      context: {
        page: { placement: 'cart' },
        cart: { lines: [], subtotal: 0, total: 395 },
        now: 1,
      },
      ignored: [],
    }),
  ).toEqual([]);
});

test.each([
  ['data-curency="EUR"', 'data-curency means nothing. Did you mean data-currency?'],
  ['data-accepturl="/a"', 'data-accepturl means nothing. Did you mean data-accept-url?'],
  ['data-consent="yes"', 'data-consent="yes": only true and false are a word on it.'],
  ['data-currency="dollars"', expect.stringMatching(/^The tag: data-currency: expected /)],
])('a tag with %s is told so', (attribute, mistake) => {
  expect(mistakesOf(TAG.replace('data-feed', `${attribute} data-feed`))).toEqual([mistake]);
});

test('attributes that another tool has put on the tag are left alone', () => {
  expect(
    mistakesOf(TAG.replace('data-feed', 'data-cfasync="false" data-cookieyes="x" data-feed')),
  ).toEqual([]);
});

test('a tag whose feed is misspelt is found by its address', () => {
  expect(mistakesOf(TAG.replace('data-feed', 'data-feeds'))).toEqual([
    'data-feeds means nothing. Did you mean data-feed?',
    'The tag: expected a readable feed.',
  ]);
});

test.each([
  [
    '<uptier-carrousel></uptier-carrousel>',
    '<uptier-carrousel> means nothing. Did you mean <uptier-carousel>?',
  ],
  [
    '<uptier-banner placment="cart"></uptier-banner>',
    '<uptier-banner> placment means nothing. Did you mean <uptier-banner> placement?',
  ],
  [
    '<uptier-banner placement="chekout"></uptier-banner>',
    expect.stringMatching(/^<uptier-banner> placement="chekout": none of home, product, /),
  ],
])('%s is told so', (html, mistake) => {
  expect(mistakesOf(TAG + html)).toEqual([mistake]);
});

test('a misspelt part of the context is told, and a misspelt fact within one', () => {
  const context = {
    custmer: {},
    customer: { segments: 'student', openComplaints: true },
    cart: { lines: [], total: 5 },
  };
  expect(findMistakes({ context, ignored: [] })).toEqual([
    'custmer means nothing. Did you mean customer?',
    'cart.total means nothing. Did you mean cart.subtotal?',
    'customer.segments means nothing. Did you mean customer.segment?',
    'customer.openComplaints means nothing. Did you mean customer.openComplaint?',
  ]);
});

test('what was pushed and is no command is told, with what was meant', () => {
  expect(
    findMistakes({ context: {}, ignored: [['config', {}], ['contxt', {}], ['consent', 'yes'], 7] }),
  ).toEqual([
    "uptier.push(['config', …]) means nothing. There are: context, platform, consent, on.",
    "uptier.push(['contxt', …]) means nothing. Did you mean uptier.push(['context', …])?",
    'uptier.push([\'consent\', …]) lacks what "consent" needs.',
    "uptier.push(['7', …]) means nothing. There are: context, platform, consent, on.",
  ]);
});

test('what cannot even be looked at is told as nothing that is known', () => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  expect(findMistakes({ context: {}, ignored: [proxy] })).toEqual([
    expect.stringMatching(/^uptier\.push\(\['\?', …\]\) means nothing\./),
  ]);
});

test('the tag’s attributes are those of its README', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const [, table = ''] = readme.split('## The tag');
  const [rows = ''] = table.trim().split('\n\n');
  const names = [...rows.matchAll(/`data-([a-z-]+)/g)].map(([, name]) => name);
  expect(names).toEqual(TAG_SETTINGS);
});
