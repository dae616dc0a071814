import type { Table } from '../files/table.js';

/** A file of products, opened as far as it takes to recognise it. */
export type Source =
  | { readonly kind: 'table'; readonly file: string; readonly table: Table }
  /** All of it, parsed; of JSON lines, a list of them. */
  | { readonly kind: 'json'; readonly file: string; readonly value: unknown }
  /** XML is read as it streams: `start` is its first part. */
  | { readonly kind: 'xml'; readonly file: string; readonly start: string };
