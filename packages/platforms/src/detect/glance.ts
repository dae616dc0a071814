import { addressOf, pathOf } from './address.js';
import { searchIn } from './from-address.js';
import { chosenVariant, type Chosen } from './follow/chosen-variant.js';
import { orElse } from './or-else.js';
import { own } from './own.js';
import type { PageWindow } from './page-window.js';
import { readBlocks } from './schema-org/read-blocks.js';

/** What shows, with little work, whether a page may say something else than before. */
export interface Glance {
  readonly address: string;
  readonly texts: readonly string[];
  /** How many entries its data layer has. */
  readonly entries: number;
  readonly chosen: Chosen;
}

export function glanceAt(page: PageWindow): Glance {
  const { document, location } = page;
  const address = addressOf(location.href, location.href) ?? '';
  return {
    address,
    texts: orElse(() => readBlocks(document), []),
    entries: orElse(() => Number(own(page.dataLayer, 'length')) || 0, 0),
    chosen: orElse(() => chosenVariant(document, address), {}),
  };
}

/** Whether nothing shows that the page says something else. */
export const isSame = (a: Glance, b: Glance): boolean =>
  a.address === b.address &&
  a.entries === b.entries &&
  a.chosen.field === b.chosen.field &&
  a.texts.length === b.texts.length &&
  a.texts.every((text, i) => text === b.texts[i]);

/** Another choice, another filter: it is still the same page. Other words searched for: it is not. */
export const isSamePage = (a: Glance, b: Glance): boolean =>
  pathOf(a.address) === pathOf(b.address) && searchIn(a.address) === searchIn(b.address);
