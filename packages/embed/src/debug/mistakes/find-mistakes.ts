import { nearestNames, readConfig } from '@uptier/core';
import { readSlot } from '../../elements/read-slot.js';
import { settingsOf } from '../../page/settings-of.js';
import * as known from './known-names.js';

/** What a page has told, as far as it can be looked at. */
export interface Told {
  /** What the page is about, with all that it states. */
  readonly context: unknown;
  /** What it pushed and what is no command. */
  readonly ignored: readonly unknown[];
}

/** A name that means nothing, where another was likely meant. Others may be somebody else's. */
function misspelt(name: string, names: readonly string[], say = (one: string) => one): string[] {
  const near = names.includes(name) ? [] : nearestNames(name, names);
  return near.length
    ? [`${say(name)} means nothing. Did you mean ${near.map(say).join(', or ')}?`]
    : [];
}

/** The tag, also where its feed is what is misspelt. */
const findTag = (): HTMLScriptElement | undefined =>
  document.querySelector<HTMLScriptElement>('script[data-feed]') ??
  [...document.scripts].find(({ src }) => /\/uptier(\.[a-z]+)?\.m?js([?#]|$)/.test(src));

const sayAttribute = (name: string): string => `data-${name}`;

function inTag(): string[] {
  const tag = findTag();
  if (!tag) return [];
  const names = tag.getAttributeNames().flatMap((name) => name.split(/^data-/)[1] ?? []);
  const consent = tag.dataset['consent'];
  return [
    ...names.flatMap((name) => misspelt(name, known.TAG_SETTINGS, sayAttribute)),
    ...readConfig(settingsOf(tag.dataset)).warnings.map(
      // The tag itself lacks something where the path ends at its root.
      ({ path, problem }) => `The tag: ${path === '$' ? '' : `data-${path.slice(2)}: `}${problem}.`,
    ),
    ...(consent === undefined || /^(true|false)$/.test(consent)
      ? []
      : [`data-consent="${consent}": only true and false are a word on it.`]),
  ];
}

const WIDGETS: Readonly<Record<string, (typeof known.WIDGETS)[keyof typeof known.WIDGETS]>> =
  known.WIDGETS;

function inElement(element: HTMLElement): string[] {
  const tag = element.localName;
  const say = (name: string): string => `<${tag}> ${name}`;
  const widget = WIDGETS[tag];
  if (!widget) return misspelt(tag, Object.keys(WIDGETS), (name) => `<${name}>`);
  const attributes = Object.keys(known.ELEMENT_ATTRIBUTES);
  return [
    // A role for readers of the screen may stand on any element; an offer's is another.
    ...element
      .getAttributeNames()
      .filter((name) => name !== 'role')
      .flatMap((name) => misspelt(name, attributes, say)),
    ...readSlot(element, widget).problems.map(say),
  ];
}

const inElements = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('*')]
    .filter(({ localName }) => localName.startsWith('uptier-') && localName !== 'uptier-debug')
    .flatMap(inElement);

const namesIn = (value: unknown): string[] => Object.keys(Object(value) as object);

function inContext(context: unknown): string[] {
  const parts = namesIn(context).flatMap((name) => misspelt(name, Object.keys(known.CONTEXT)));
  const fields = Object.entries(known.CONTEXT_PARTS).flatMap(([part, names]) => {
    const stated = namesIn((Object(context) as Record<string, unknown>)[part]);
    return stated.flatMap((name) => {
      // A shop's cart may have its own total beside the subtotal: what is stated as well was not meant.
      const meant = Object.keys(names).filter((one) => one === name || !stated.includes(one));
      return misspelt(name, meant, (one) => `${part}.${one}`);
    });
  });
  return [...parts, ...fields];
}

const sayCommand = (name: string): string => `uptier.push(['${name}', …])`;

/** The page may have pushed what cannot even be looked at. */
function nameOf(pushed: unknown): string {
  try {
    return String(Array.isArray(pushed) ? pushed[0] : pushed).slice(0, 100);
  } catch {
    return '?';
  }
}

function inCommand(pushed: unknown): string {
  const name = nameOf(pushed);
  const commands = Object.keys(known.COMMANDS);
  const [near] = misspelt(name, commands, sayCommand);
  return (
    near ??
    (commands.includes(name)
      ? `${sayCommand(name)} lacks what "${name}" needs.`
      : `${sayCommand(name)} means nothing. There are: ${commands.join(', ')}.`)
  );
}

/** What the page's author wrote for us and what means nothing, in sentences for him. */
export const findMistakes = ({ context, ignored }: Told): readonly string[] => [
  ...new Set([...inTag(), ...inElements(), ...inContext(context), ...ignored.map(inCommand)]),
];
