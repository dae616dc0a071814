import type { ProductExport } from './exported.js';
import type { Source } from './source.js';

/** What the user has said about his file. */
export interface Wanted {
  /** ISO 4217. What a file states itself must agree. */
  readonly currency?: string;
  /** Of `Price / Europe` columns, which. */
  readonly market?: string;
  /** The file's own column for a field of ours: `{ "title": "Bezeichnung" }`. */
  readonly columns?: Readonly<Record<string, string>>;
  /** What dated prices are read for. */
  readonly now: Date;
  /** How a shop's own address is read; a file needs none. */
  readonly fetch?: typeof fetch;
}

/** A layout in which shops export their products. */
export interface ProductFormat {
  /** As a merchant would say it: `Shopify product CSV`. */
  readonly name: string;
  /** Whether one file may hold the prices of several markets. */
  readonly hasMarkets?: boolean;
  readonly recognises: (source: Source, wanted: Wanted) => boolean;
  readonly read: (source: Source, wanted: Wanted) => Promise<ProductExport>;
}
