import { describe, expect, test } from 'vitest';
import { readFallbacks } from './theme/read-fallbacks.js';
import { readPresets, readText, readThemes } from './theme/read-theme.js';

const themes = await readThemes();
const presets = await readPresets();
const css = themes.map((sheet) => sheet.css).join('\n');
const reads = readFallbacks(css);
/** Top, right, bottom and left, where a shorthand names all four. */
function shorthandsOf(text: string): string[][] {
  let flat = text;
  while (/\([^()]*\)/.test(flat)) flat = flat.replaceAll(/\([^()]*\)/g, '');
  return [...flat.matchAll(/(?:margin|padding|inset): (\S+) (\S+) (\S+) ([^\s;]+);/g)];
}

const readNames = new Set(reads.map(({ name }) => name));

test('the whole theme has every part of it, what all need first', async () => {
  const parts = [...(await readText('theme.css')).matchAll(/@import '.\/(.+)'/g)].map(
    ([, file]) => file,
  );
  expect(parts[0]).toBe('theme/offer.css');
  expect(new Set(parts)).toEqual(new Set(themes.map(({ file }) => file)));
});

test('the theme reads each variable with a fallback', () => {
  expect(reads.length).toBeGreaterThan(20);
  expect(reads.filter(({ fallback }) => !fallback)).toEqual([]);
});

test('the theme knows one fallback for a variable, and a system colour where it lies above the page', () => {
  const onPage = reads.filter(({ fallback }) => !/^Canvas(Text)?$/.test(fallback ?? ''));
  const first = new Map(onPage.map(({ name, fallback }) => [name, fallback]));
  const several = onPage.filter(({ name, fallback }) => first.get(name) !== fallback);
  expect(several).toEqual([]);
});

test.each([
  ['colour', ['text', 'muted', 'surface', 'tint', 'tile', 'border', 'control-border', 'track']],
  ['colour of what stands out', ['accent', 'on-accent', 'note', 'on-note', 'focus', 'backdrop']],
  ['type', ['font', 'text-size', 'title-size', 'heading-font', 'heading-size', 'bold']],
  ['space', ['space']],
  ['shape', ['radius', 'button-radius', 'picture-radius', 'shadow', 'border-width']],
  ['motion', ['motion']],
  ['size', ['picture-ratio', 'card-width']],
  ['pictures', ['picture-blend']],
])('the theme reads the variables of %s', (_group, names) => {
  expect(names.filter((name) => !readNames.has(name))).toEqual([]);
});

test('the theme writes in the font and the colour of the page', () => {
  const fallbackOf = new Map(reads.map(({ name, fallback }) => [name, fallback]));
  expect(fallbackOf.get('font')).toBe('inherit');
  expect(css).toMatch(/\[class\^='uptier-'\] \{[^}]*color: inherit;[^}]*font: inherit;/);
});

describe.each([...themes, ...presets])('$file', (sheet) => {
  test('has no size that depends on the html element', () => {
    expect(sheet.css.match(/[\d.]+rem\b/g)).toBeNull();
  });

  test('knows no left and no right', () => {
    expect(sheet.css.match(/\b(left|right)\b/g)).toBeNull();
    expect(shorthandsOf(sheet.css).filter(([, , right, , left]) => right !== left)).toEqual([]);
  });

  test('leaves the last word to the page', () => {
    expect(sheet.css).not.toContain('!important');
  });
});

describe.each(themes)('$file', (sheet) => {
  test('declares no variable of the page', () => {
    expect(sheet.css.match(/--uptier-[\w-]+\s*:/g)).toBeNull();
  });

  test('touches nothing but its own elements', () => {
    const selectors = sheet.css.replace(/@[\w-]+[^{]*\{/g, '').match(/[^{}]+(?=\{)/g) ?? [];
    const each = selectors.flatMap((list) => list.split(',')).map((one) => one.trim());
    const others = each.filter(
      (one) => !/^(from|to|\d+%)$|^(:host|\.uptier-|\[class\^='uptier-'\])/.test(one),
    );
    expect(others).toEqual([]);
  });
});

describe.each(presets)('$file', ({ file, css: preset }) => {
  const set = [...preset.replaceAll(/@supports[^{]*/g, '').matchAll(/([\w-]+):\s[^;]+;/g)].map(
    ([, name = '']) => name,
  );

  test('sets variables of the theme and nothing else', () => {
    const known = new Set([...readNames].map((name) => `--uptier-${name}`));
    expect(set.length).toBeGreaterThan(20);
    expect(set.filter((name) => !known.has(name))).toEqual([]);
  });

  test('is for the whole page or a part of it, and gives way to what the page sets', () => {
    const name = file.replace(/.*\/|\.css/g, '');
    const selectors = preset.match(/[^{}]+(?=\{)/g)?.map((one) => one.trim());
    expect(selectors).toEqual([
      `:where(:root, .uptier-preset-${name})`,
      '@supports (color: light-dark(#fff, #000))',
      `:where(:root, .uptier-preset-${name})`,
    ]);
  });

  test('has its light colours for a browser that knows no dark ones', () => {
    const [light = '', both = ''] = preset.split('@supports');
    const colours = [...both.matchAll(/(--[\w-]+):\s*light-dark\((.+), /g)];
    expect(colours.length).toBeGreaterThan(8);
    for (const [, name = '', colour = ''] of colours)
      expect(light).toContain(`${name}: ${colour};`);
  });
});
