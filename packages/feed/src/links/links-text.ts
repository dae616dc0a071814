import type { LinkKind } from '@uptier/core';
import type { Kept } from '../files/kept-table.js';
import { tableText } from '../files/table-text.js';
import type { ExportedProduct } from '../products/exported.js';
import type { LinksById } from '../publish/assemble-feed.js';
import { LINK_KINDS } from './link-kinds.js';
import { LINK_COLUMNS, type LinkRow } from './links-table.js';
import type { LinkSources } from './merge-links.js';

/** As many rows as a person may look through. What he has said himself stands there in any case. */
const MOST_ROWS = 20_000;

/** What the review shows. */
export interface LinkReview {
  readonly products: readonly ExportedProduct[];
  readonly links: LinksById;
  readonly sources: LinkSources;
  /** The rows in which the merchant has said something. */
  readonly rows: readonly LinkRow[];
  /** Rows in which he has filled columns of his own alone. */
  readonly noted: readonly LinkRow[];
  readonly kept: Kept;
  /** `keyOf` the links that they were understood as. */
  readonly said: ReadonlySet<string>;
}

/** What two rows of the same link have in common. */
export const keyOf = (kind: LinkKind, from: string, to: string): string =>
  JSON.stringify([kind, from, to]);

interface Found {
  readonly kind: LinkKind;
  readonly from: string;
  readonly to: string;
}

function sourceOf({ kind, from, to }: Found, { exported, mined }: LinkSources): string {
  if (exported.get(from)?.some((link) => link.kind === kind && link.id === to))
    return 'your export';
  return mined.get(from)?.[kind]?.some(([id]) => id === to) ? 'orders' : 'likeness';
}

type Title = (id: string) => string;

function* proposals({ products, links, sources, said }: LinkReview, title: Title) {
  const ids = products.map(({ product: { id } }) => id).sort();
  for (const kind of LINK_KINDS)
    for (const from of ids)
      for (const [to, weight] of links.get(from)?.[kind] ?? [])
        if (!said.has(keyOf(kind, from, to)))
          yield {
            product: from,
            title: title(from),
            kind,
            linked: to,
            'linked title': title(to),
            weight: String(weight),
            from: sourceOf({ kind, from, to }, sources),
            'your word': '',
          } satisfies LinkRow;
}

const keyOfRow = ({ kind, product, linked }: LinkRow): string =>
  JSON.stringify([kind, product, linked]);

/** links.csv: what the merchant has said, as it stood, and then what is used without his word. */
export function linksText(review: LinkReview): string {
  const titles = new Map(review.products.map(({ product: { id, title } }) => [id, title]));
  const rows: LinkRow[] = [...review.rows];
  const most = rows.length + MOST_ROWS;
  const notes = new Map(review.noted.map((row) => [keyOfRow(row), row]));
  for (const row of proposals(review, (id) => titles.get(id) ?? '')) {
    if (rows.length >= most) break;
    rows.push({ ...notes.get(keyOfRow(row)), ...row });
    notes.delete(keyOfRow(row));
  }
  // What he has noted of a link that is not proposed today may be wanted tomorrow.
  rows.push(...notes.values());
  const columns = [...LINK_COLUMNS, ...review.kept.own];
  return tableText(
    columns,
    rows.map((row) => columns.map((name) => row[name] ?? '')),
    review.kept.separator,
  );
}
