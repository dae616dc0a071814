import { PLACEMENTS, ROLES, SOURCES } from '@uptier/core';
import { parseDocument, DomUtils } from 'htmlparser2';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Script, runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { workspace } from '../src/places.mjs';
import { blocksIn } from './blocks.mjs';

/** @typedef {ReturnType<typeof DomUtils.findAll>[number]} Element */

const source = join(workspace, 'packages/embed/src');
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(source, file), 'utf8'))
  .join('\n');

/** @param {RegExp} pattern */
const allIn = (pattern) => [...code.matchAll(pattern)].map(([, name = '']) => name);

/** The elements that the tag defines, as its code names them. */
const elements = [
  ...allIn(/for \(const widget of \[(.+?)\]\)/g).flatMap((list) => list.match(/\w+/g) ?? []),
  ...allIn(/define\('uptier-(\w+)'/g),
].map((name) => `uptier-${name}`);

/** What the code of the elements reads. */
const attributes = allIn(/\b(?:get|getAttribute|hasAttribute|oneOf)\('([a-z-]+)'/g);

const VALUES = { placement: PLACEMENTS, source: SOURCES, 'offer-role': ROLES };

/** Attributes that any element may have. */
const PLAIN = /^(?:id|class|lang|dir|hidden|slot)$/;

/** Whether the code of the tag reads a setting, by the name that it has in a `dataset`. */
const isSetting = (/** @type {string} */ name) =>
  new RegExp(`(?:settings|dataset)\\b.*\\b${name}\\b|^ {2}${name}(?: = .*)?,$`, 'm').test(code);

const camel = (/** @type {string} */ name) =>
  name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** @param {Element} element */
function faultsOf({ name, attribs }) {
  if (!name.startsWith('uptier-')) return [];
  const faults = elements.includes(name) ? [] : [`there is no <${name}>`];
  for (const [attribute, value] of Object.entries(attribs)) {
    if (PLAIN.test(attribute)) continue;
    if (!attributes.includes(attribute)) faults.push(`<${name}> has no ${attribute}`);
    const values = VALUES[/** @type {keyof typeof VALUES} */ (attribute)];
    if (values && !(/** @type {readonly string[]} */ (values).includes(value)))
      faults.push(`${attribute} cannot be ${value}`);
  }
  return faults;
}

/** @param {Element} element */
const tagFaultsOf = ({ attribs }) =>
  Object.keys(attribs)
    .filter((name) => name.startsWith('data-') && !isSetting(camel(name.slice(5))))
    .map((name) => `the tag reads no ${name}`);

const blocks = await blocksIn('html');

test('the code names the five elements', () => {
  expect(elements.toSorted()).toEqual(
    ['banner', 'carousel', 'compare', 'modal', 'shipping'].map((name) => `uptier-${name}`),
  );
  expect(isSetting('feed')).toBe(true);
  expect(isSetting('acceptUrl')).toBe(true);
  expect(isSetting('feeds')).toBe(false);
});

test.each(blocks)('$place has only elements and attributes that there are', ({ text }) => {
  const all = DomUtils.findAll(() => true, parseDocument(text).children);
  expect(all.length).toBeGreaterThan(0);
  expect(all.flatMap((one) => faultsOf(one))).toEqual([]);
  const scripts = all.filter(({ name, attribs }) => name === 'script' && attribs['src']);
  expect(scripts.flatMap((one) => tagFaultsOf(one))).toEqual([]);
});

test.each(blocks)('the scripts in $place can be read', ({ text }) => {
  const all = DomUtils.findAll(({ name }) => name === 'script', parseDocument(text).children);
  for (const one of all) expect(() => new Script(DomUtils.textContent(one))).not.toThrow();
});

const scripts = await blocksIn('js');

test.each(scripts)('the script $place can be read', ({ text }) => {
  expect(() => new Script(text)).not.toThrow();
});

/** What the panel of `?uptier=debug` knows: the types of the code ask for each name there. */
const known = await import(join(source, 'debug/mistakes/known-names.ts'));

const pushing = [
  ...scripts,
  ...blocks.flatMap(({ place, text }) =>
    DomUtils.findAll(({ name }) => name === 'script', parseDocument(text).children).map((one) => ({
      place,
      text: DomUtils.textContent(one),
    })),
  ),
].filter(({ text }) => text.includes('uptier.push('));

/**
 * What a script pushes. All else that it names is there, does nothing, and calls back at once.
 * @param {string} text
 */
function pushedBy(text) {
  /** @type {[string, Record<string, object>][]} */
  const pushed = [];
  const uptier = { push: (/** @type {typeof pushed} */ ...commands) => pushed.push(...commands) };
  /** @type {object} */
  const anything = new Proxy(function doNothing() {}, {
    get: (_, name) => (name === 'uptier' ? uptier : anything),
    apply(_, __, given) {
      for (const one of given) if (typeof one === 'function') one(anything);
      return anything;
    },
  });
  const get = (/** @type {object} */ _, /** @type {PropertyKey} */ name) =>
    name === Symbol.unscopables ? undefined : Reflect.get(anything, name);
  const page = new Proxy({}, { has: () => true, get });
  // Functions of a sample are called by whoever has them, so all are run here.
  const called = [...text.matchAll(/^function (\w+)/gm)].map(([, name]) => `${name}({});`);
  runInNewContext(`with (page) { ${text}\n${called.join('')} }`, { page });
  return pushed;
}

/**
 * The names in a command that there are not.
 * @param {[string, Record<string, object>]} command
 */
function unknownIn([name, said]) {
  const facts = name === 'context' ? Object.entries(said) : [];
  const names = facts.flatMap(([part, own]) =>
    Object.keys(known.CONTEXT_PARTS[part] ? own : {}).filter(
      (fact) => !Object.hasOwn(known.CONTEXT_PARTS[part], fact),
    ),
  );
  const parts = facts.map(([part]) => part).filter((part) => !Object.hasOwn(known.CONTEXT, part));
  return [...(Object.hasOwn(known.COMMANDS, name) ? [] : [name]), ...parts, ...names];
}

test.each(pushing)('$place pushes only commands and facts that there are', ({ text }) => {
  const pushed = pushedBy(text);
  expect(pushed.length).toBeGreaterThan(0);
  expect(pushed.flatMap((command) => unknownIn(command))).toEqual([]);
});

const sheets = await blocksIn('css');
const theming = readFileSync(join(workspace, 'packages/preact/THEMING.md'), 'utf8');

test.each(sheets)('the style sheet $place sets variables and parts that there are', ({ text }) => {
  const variables = [...text.matchAll(/--uptier-[\w-]+/g)].map(([name]) => `\`${name}\``);
  const parts = [...text.matchAll(/::part\(([\w-]+)\)/g)].map(([, name]) => `| \`${name}\``);
  for (const name of [...variables, ...parts]) expect(theming).toContain(name);
});
