import { feedAddress, type Widget } from '@uptier/core';
import { readJson } from '@uptier/platforms';
import type { EarlyFeed, openPage as OpenPage, Page } from '../page/page.js';
import type { Mount } from '../elements/mount.js';
import { baseOf } from './tag.js';

/** What each chunk imports, written in by the build. */
declare const UPTIER_IMPORTS: Readonly<Record<string, readonly string[]>>;

/** Shows offers in an element, until the returned function is called. */
export type Show = (element: HTMLElement) => () => void;

/** Loads all that a widget needs. */
export type Load = (widget: string) => Promise<Show>;

/** Asks for the feed before the core has come. Whoever needs it later is told why it did not come. */
function readEarly({
  feed = '',
  ...rest
}: Readonly<Record<string, string | undefined>>): EarlyFeed {
  const address = feedAddress({ ...rest, feed });
  const json = feed ? readJson(address) : Promise.reject(new Error('no data-feed'));
  json.catch(() => {});
  return { address, json };
}

/**
 * Makes what the elements of a page call. The first call starts everything at once: the core, the widget's code and
 * the feed. Before it nothing is loaded, so that a page without an element pays for the tag alone.
 */
export function prepare(tag: HTMLScriptElement | null): Load {
  const base = baseOf(tag);
  const settings: Readonly<Record<string, string | undefined>> = tag?.dataset ?? {};
  let page: Promise<Page> | undefined;

  /** Loads a chunk, and at once what it imports: not one round trip later. */
  function load<T>(name: string): Promise<T> {
    const file = `uptier-${name}.js`;
    // Addresses that only the page knows: the bundler leaves these `import`s alone. What fails, fails again below.
    for (const other of UPTIER_IMPORTS[file] ?? []) import(base + other).catch(() => {});
    return import(base + file) as Promise<T>;
  }

  async function open(): Promise<Page> {
    const early = readEarly(settings);
    const core = await load<{ openPage: typeof OpenPage }>('core');
    return core.openPage({ settings, base, early });
  }

  return async (widget) => {
    const [opened, { mount }] = await Promise.all([
      (page ??= open()),
      load<{ mount: Mount }>(widget),
    ]);
    return (element) => opened.show(element, widget as Widget, mount);
  };
}
