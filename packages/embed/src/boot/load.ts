import { feedAddress, type ErrorCode, type Widget } from '@uptier/core';
import { readJson } from '@uptier/platforms/read-json';
import type { openPanel as OpenPanel } from '../debug/open-panel.js';
import { raiseError } from '../page/events.js';
import type { EarlyFeed, openPage as OpenPage, Page, Start } from '../page/page.js';
import type { Mount, Spoken } from '../elements/mount.js';
import { chunkOf } from './chunk-of.js';
import { chunkLoader, type LoadChunk } from './load-chunk.js';
import { languageOf } from './language-of.js';
import type { placeElements as PlaceElements } from './place-elements.js';
import { baseOf } from './tag.js';
import { warmUp } from './warm-up.js';

/** Shows offers in an element, until the returned function is called. */
export type Show = (element: HTMLElement) => () => void;

/** The platform that this script is made for: written in by the build. */
declare const UPTIER_PLATFORM: string;

/** Those that have a chunk. What a page itself gives is `custom`, which is in the core. */
const PLATFORMS: readonly string[] = ['shopify', 'woocommerce', 'bigcommerce'];

type Shop = Required<Pick<Start, 'createPlatform'>>;

/** Loads all that a widget needs, in the language of the element that it is for. */
export type Load = (widget: string, element: HTMLElement) => Promise<Show>;

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

const tell = (code: ErrorCode) => (problem: unknown) => raiseError(document, code, String(problem));

/** Puts elements into the page where the tag says. */
function place(settings: Start['settings'], load: LoadChunk): void {
  if (settings['carousel'] ?? settings['banner'] ?? settings['modal'])
    load<{ placeElements: typeof PlaceElements }>('place').then(
      ({ placeElements }) => placeElements(settings, tell('config-invalid')),
      tell('chunk-unreachable'),
    );
}

/** The words for an element, or why they did not come: the widget then speaks English. */
async function loadWords(
  element: HTMLElement,
  settings: Start['settings'],
  load: LoadChunk,
): Promise<Spoken | undefined> {
  const language = languageOf(element, settings['locale']);
  return language
    ? load<Spoken>(`words-${language}`).catch((error: unknown) => ({ error }))
    : undefined;
}

/** Asks for the feed, the core and the platform at once, and opens the page once the code is there. */
async function start(settings: Start['settings'], load: LoadChunk): Promise<Page> {
  const early = readEarly(settings);
  const { platform = UPTIER_PLATFORM } = settings;
  warmUp(settings['storage']);
  const [{ openPage }, shop] = await Promise.all([
    load<{ openPage: typeof OpenPage }>('core'),
    PLATFORMS.includes(platform) ? load<Shop>(`platform-${platform}`) : undefined,
  ]);
  return openPage({ settings, load, early, createPlatform: shop?.createPlatform });
}

/**
 * Makes what the elements of a page call. The first call starts everything at once: the core, the widget's code and
 * the feed. Before it nothing is loaded, so that a page without an element pays for the tag alone.
 */
export function prepare(tag: HTMLScriptElement | null): Load {
  // Without a prototype: what a script of the page gave to every object is no setting.
  const settings = Object.assign(Object.create(null), tag?.dataset) as Start['settings'];
  const load = chunkLoader({ base: baseOf(tag), nonce: tag?.nonce ?? '' });
  let page: Promise<Page> | undefined;

  /** The page of all elements. What did not come is asked for anew by the next one. */
  function open(): Promise<Page> {
    page ??= start(settings, load).catch((error: unknown) => {
      page = undefined;
      throw error;
    });
    return page;
  }

  async function debug(): Promise<void> {
    const [opened, { openPanel }] = await Promise.all([
      open(),
      load<{ openPanel: typeof OpenPanel }>('debug'),
    ]);
    openPanel(opened.debugPort());
  }

  place(settings, load);
  const asked = new URLSearchParams(location.search).get('uptier');
  if (asked === 'debug') void debug();
  // Shown to the merchant alone, who asks for it: the elements of everybody else stay closed.
  if (settings['live'] === 'false' && !asked) return () => new Promise(() => {});

  return async (widget, element) => {
    const [{ mount }, opened, spoken] = await Promise.all([
      // The smallest first: by how long it takes all others are asked for.
      load<{ mount: Mount }>(chunkOf(widget, element)),
      open(),
      loadWords(element, settings, load),
    ]);
    return (shown) => opened.show(shown, { widget: widget as Widget, mount, spoken });
  };
}
