import { describe, expect, test } from 'vitest';
import { colourOf, type Surroundings } from './theme/colour-of.js';
import { readFallbacks } from './theme/read-fallbacks.js';
import { readPresets, readThemes } from './theme/read-theme.js';

/** WCAG 2.2, 1.4.3 and 1.4.11: text, and what one must see to find or use a control. */
const TEXT = 4.5;
const CONTROL = 3;

/** Which variable stands on which, and how far it must stand out. */
const PAIRS: readonly (readonly [front: string, ground: string, least: number])[] = [
  ['text', 'surface', TEXT],
  ['muted', 'surface', TEXT],
  ['text', 'tint', TEXT],
  ['accent', 'surface', CONTROL],
  ['accent', 'tint', CONTROL],
  ['on-accent', 'accent', TEXT],
  ['control-border', 'surface', CONTROL],
  ['focus', 'surface', CONTROL],
  ['on-note', 'note', TEXT],
];

/**
 * What nobody has to see: lines between things, the shade under a dialog, the empty part of a bar that words tell of,
 * the ground of a picture.
 */
const ORNAMENT = ['border', 'backdrop', 'track', 'tile'];

/** What stands on the page itself, in its own colour. */
const ON_PAGE = ['on-page'];

const fallbacks = new Map(
  (await readThemes())
    .flatMap(({ css }) => readFallbacks(css))
    .flatMap(({ name, fallback = '' }) =>
      // A dialog's own ground is the browser's: it is what the page is made of, too.
      fallback.startsWith('Canvas') ? [] : [[name, fallback] as const],
    ),
);

/** The variables that a sheet sets; of two settings the later, as in the browser. */
const settingsOf = (css: string): Map<string, string> =>
  new Map(
    [...css.matchAll(/--uptier-([\w-]+):\s*([^;]+);/g)].map(([, name = '', text = '']) => [
      name,
      text.trim(),
    ]),
  );

interface Look {
  readonly name: string;
  readonly settings: ReadonlyMap<string, string>;
  readonly page: Surroundings['page'];
}

const presets = await readPresets();
const BLACK = { text: '#000', ground: '#fff' };
const looks: Look[] = [
  { name: 'the default on a light page', settings: new Map(), page: BLACK },
  {
    name: 'the default on a page of dark grey',
    settings: new Map(),
    page: { text: '#333', ground: '#fafafa' },
  },
  {
    name: 'the default on a page of grey text',
    settings: new Map(),
    page: { text: '#666', ground: '#fff' },
  },
  {
    name: 'the default on a dark page',
    settings: new Map(),
    page: { text: '#fff', ground: '#121212' },
  },
  ...presets.flatMap(({ file, css }) => {
    const old = css.slice(0, css.indexOf('@supports'));
    return [
      { name: file, settings: settingsOf(css), page: BLACK },
      { name: `${file} in an old browser`, settings: settingsOf(old), page: BLACK },
    ];
  }),
];

describe.each(looks)('$name', ({ settings, page }) => {
  const schemes = settings.size > 0 ? (['light', 'dark'] as const) : (['light'] as const);
  const variable = (name: string): string => {
    const text = settings.get(name) ?? fallbacks.get(name);
    if (text === undefined) throw new Error(`no sheet reads --uptier-${name}`);
    return text;
  };
  const pairs = schemes.flatMap((scheme) => PAIRS.map((pair) => [scheme, ...pair] as const));

  test.each(pairs)('%s: %s stands out from %s, %d : 1 at least', (scheme, front, ground, least) => {
    const around = { page, scheme, variable };
    const back = colourOf(variable(ground), around);
    const seen = colourOf(variable(front), {
      ...around,
      page: { ...page, ground: back.toString({ format: 'hex' }) },
    });
    expect(seen.contrast(back, 'WCAG21')).toBeGreaterThanOrEqual(least);
  });
});

test('each colour that the theme reads is in the table or is an ornament', () => {
  const colours = [...fallbacks].filter(([, text]) =>
    /^(#|rgb|color-mix|oklch|currentColor|var\(--uptier-accent)|^(none|inherit)$/.test(text),
  );
  const known = [...PAIRS.flatMap(([front, ground]) => [front, ground]), ...ORNAMENT, ...ON_PAGE];
  const notColours = ['font', 'font-size', 'heading-font', 'shadow'];
  expect(
    colours
      .map(([name]) => name)
      .filter((name) => !notColours.includes(name))
      .sort(),
  ).toEqual([...new Set(known)].sort());
});
