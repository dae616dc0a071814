import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readParts } from '../src/theming/read-parts.mjs';
import { readTheming } from '../src/theming/read-theming.mjs';
import { readVariables } from '../src/theming/read-variables.mjs';
import { themingPage } from '../src/theming/theming-page.mjs';
import { listPackages } from '../src/workspace/list-packages.mjs';
import { root } from '../src/workspace/root.mjs';
import { sourcesUnder } from '../src/workspace/sources-under.mjs';

const folder = join(root, 'packages/preact');
const theming = readTheming(folder);
const names = theming.parts.flatMap(({ parts }) => parts.map(({ name }) => name));

test('a variable is listed with what stands in for it, also where that has parentheses or another variable', () => {
  const css = `.a { width: var(--uptier-w, calc(1px * (2 + 3)));
    outline: 1px solid var(--uptier-b, var(--uptier-a,
      #fff)); }`;
  expect(readVariables(css)).toEqual([
    { name: '--uptier-a', without: '#fff' },
    { name: '--uptier-b', without: 'var(--uptier-a, #fff)' },
    { name: '--uptier-w', without: 'calc(1px * (2 + 3))' },
  ]);
});

test('a system colour stands in for nothing where another sheet says more', () => {
  const css =
    '.a { color: var(--uptier-text, CanvasText) } .b { color: var(--uptier-text, inherit) }';
  expect(readVariables(css)).toEqual([{ name: '--uptier-text', without: 'inherit' }]);
});

test('parts are read with what is said of them', () => {
  const source = `/** The row. */
    export interface Row {
      /** All
       * of it. */
      row: never;
      'row-end': never;
    }
    export type PartName = keyof Row;`;
  expect(readParts(source)).toEqual([
    {
      about: 'The row.',
      parts: [
        { name: 'row', about: 'All of it.' },
        { name: 'row-end', about: '' },
      ],
    },
  ]);
});

test('a variable that nobody describes, or that no sheet reads, is an error', () => {
  const nothing = { parts: [], presets: ['soft'] };
  const variables = [{ name: '--uptier-text', without: 'inherit' }];
  expect(() => themingPage({ ...nothing, variables, groups: {} })).toThrow(
    '--uptier-text is not described',
  );
  const groups = { Colour: { text: 'Text.', ink: 'Ink.' } };
  expect(() => themingPage({ ...nothing, variables, groups })).toThrow(
    'no style sheet reads --uptier-ink',
  );
});

test('the list of variables and parts is of today: `npm run theming` writes it', () => {
  expect(readFileSync(join(folder, 'THEMING.md'), 'utf8')).toBe(themingPage(theming));
});

test('every part is described once', () => {
  const each = theming.parts.flatMap(({ parts }) => parts);
  expect(each.filter(({ about }) => !about)).toEqual([]);
  expect(names).toEqual([...new Set(names)]);
});

test('every class of the theme is a part', () => {
  const classes = [...theming.css.matchAll(/\.uptier-([\w-]+)/g)].map(([, name]) => name);
  expect(classes.length).toBeGreaterThan(50);
  expect(classes.filter((name) => !names.includes(name ?? ''))).toEqual([]);
});

test('every part is somewhere in the components', () => {
  const sources = sourcesUnder(join(folder, 'src')).filter((file) => !file.endsWith('parts.ts'));
  const text = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
  // The stages of a limit are named by the core.
  const core = listPackages(root).find((one) => one.folder === 'core');
  const stages = readFileSync(join(core?.path ?? '', 'src/decide/needs.ts'), 'utf8');
  const isSaid = (/** @type {string} */ name) => new RegExp(`(['"])${name}\\1`).test(text + stages);
  expect(names.filter((name) => !isSaid(name))).toEqual([]);
});
