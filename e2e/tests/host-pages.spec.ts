import { expectAlone } from '../hosts/compare/expect-alone.js';
import { SCREENS, test, type Screen } from '../hosts/compare/plain-pages.js';
import { HOSTS } from '../hosts/hosts.js';
import { RULES } from '../hosts/rules.js';
import { KINDS, type Foreign, type Kind } from '../hosts/shop-page.js';
import { openAsApp } from '../steps/open-as-app.js';
import { openShopPage } from '../steps/open-shop-page.js';

const isAll = process.env['UPTIER_HOSTS'] === 'all';

type Pages = Readonly<Record<string, Foreign>>;

/** Each with every kind of page; in `npm test` with one of them, in turn. */
const pagesUnder = (all: Pages, kinds: readonly Kind[]) =>
  Object.entries(all).flatMap(([name, foreign], i) =>
    kinds
      .filter((_, rank) => isAll || rank === i % kinds.length)
      .map((kind) => ({ name, foreign, kind })),
  );

/** What makes of a page another one on a phone or in the dark, each with one kind of page, in turn. */
const ON_PHONES = ['Bootstrap 5', 'Materialize', 'Pico', 'a dark root'];
const pagesOnPhones = Object.entries({ ...HOSTS, ...RULES })
  .map(([name, foreign], i) => ({ name, foreign, kind: KINDS[i % KINDS.length]! }))
  .filter(({ name }) => ON_PHONES.includes(name));

/** What is one rule is tried where most can break. */
const PAGES: readonly (readonly [Screen, ReturnType<typeof pagesUnder>])[] = [
  ['desk', [...pagesUnder(HOSTS, KINDS), ...pagesUnder(RULES, ['cart', 'thank-you'])]],
  ['phone in the dark', pagesOnPhones],
];

for (const [screen, pages] of PAGES) {
  test.describe(`on a ${screen}`, () => {
    test.use(SCREENS[screen]);

    for (const { name, foreign, kind } of pages) {
      test(`the widgets and a ${kind} page leave each other alone: ${name}`, async ({
        page,
        plain,
      }) => {
        const open = (tag?: string) => openShopPage(page, { kind, foreign, tag });
        await expectAlone(page, { kind, screen, plain, open, root: foreign.root });
      });
    }

    test('the widgets and a page that an app puts in the place of another leave each other alone', async ({
      page,
      plain,
    }) => {
      const open = (tag?: string) => openAsApp(page, { from: 'product', kind: 'cart', tag });
      await expectAlone(page, { kind: 'cart', screen, plain, open });
    });
  });
}
