import type { Cart, Order, Page, Placement } from '@uptier/core';
import type { ExponentOf } from './money/exponent-of.js';

/** How a page names a product: by its address, and by the id that it knows the product by. */
export interface Reference {
  readonly id: string;
  readonly variant?: string;
}

/** What a page says without being asked: a part of the core's context. */
export interface Facts {
  readonly page?: Pick<Page, 'placement' | 'search' | 'url'>;
  readonly product?: Reference;
  readonly cart?: Cart;
  readonly order?: Order;
  readonly currency?: string;
}

/** What was there when the page last became another one, without being loaded anew. */
export interface Turn {
  /** As many entries of the data layer are the earlier page's. */
  readonly entries: number;
  /** JSON-LD that stood there already: it may not have been changed. */
  readonly texts: readonly string[];
}

/** What the sources read. */
export interface View {
  readonly document: Document;
  /** The page's data layer, if it is one. */
  readonly dataLayer: unknown;
  /** Path and query of the page. */
  readonly address: string;
  /** The texts of the JSON-LD blocks. */
  readonly texts: readonly string[];
  /** Missing while the page is the one that was loaded. */
  readonly turn: Turn | undefined;
  readonly exponentOf: ExponentOf;
}

/** One place of the page that may know something. May throw: a page can break anything. */
export type Source = (view: View) => Facts;

export const placed = (placement: Placement): Pick<Facts, 'page'> => ({ page: { placement } });
