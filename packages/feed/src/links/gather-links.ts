import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Family } from '../families/family.js';
import { NEW_TABLE } from '../files/kept-table.js';
import type { Written } from '../files/write-whole.js';
import type { Finding } from '../findings/finding.js';
import { FirstFindings } from '../findings/first-findings.js';
import type { ExportedProduct } from '../products/exported.js';
import type { LinksById } from '../publish/assemble-feed.js';
import { any, applyPins, applySaid } from './by-hand.js';
import type { GivenLinks } from './given-link.js';
import { linksText } from './links-text.js';
import { merchantLinks } from './merchant-links.js';
import { mergeLinks } from './merge-links.js';
import { packLinks } from './pack-links.js';
import { findByName, type Name } from './product-names.js';
import { readLinks, type SaidLink } from './read-links.js';
import { PINS_HEADER, readPins, type Pin } from './read-pins.js';
import { findSimilar } from './similar/find-similar.js';

interface Gather {
  readonly products: readonly ExportedProduct[];
  readonly families: readonly Family[];
  /** What was bought with what. */
  readonly mined: LinksById;
  /** The folder of the merchant's tables. */
  readonly review?: string | undefined;
}

/** All links of a shop. */
export interface Gathered {
  readonly links: LinksById;
  /** The ids of what is never offered. */
  readonly never: ReadonlySet<string>;
  /** The tables for review. */
  readonly tables: readonly Written[];
  readonly findings: readonly Finding[];
}

/** Reads what stands in the review folder about links. */
async function readReview(folder: string | undefined, findings: FirstFindings) {
  if (folder === undefined) return { said: [], noted: [], kept: NEW_TABLE, pins: [] };
  const links = await readLinks(join(folder, 'links.csv'), findings);
  const pins = await readPins(join(folder, 'pins.csv'), findings);
  return { ...links, pins };
}

function* namesIn(
  products: readonly ExportedProduct[],
  said: readonly SaidLink[],
  pins: readonly Pin[],
): Generator<Name> {
  for (const { links } of products) yield* links;
  for (const { row } of said) yield* [any(row.product), any(row.linked)];
  for (const { offer, to } of pins) yield* [any(offer), ...(to === undefined ? [] : [any(to)])];
}

/** Gathers links from the merchant's export and his tables, from orders, and from what products look like. */
export async function gatherLinks({
  products,
  families,
  mined,
  review,
}: Gather): Promise<Gathered> {
  const findings = new FirstFindings();
  const { said, noted, kept, pins } = await readReview(review, findings);
  const find = findByName(products, namesIn(products, said, pins));
  const named = { find, products, findings };
  const given: GivenLinks = new Map();
  const never = applyPins(pins, given, named);
  const keys = applySaid(said, given, named);
  const ids = products.map(({ product: { id } }) => id);
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const sources = {
    said: given,
    exported: merchantLinks(products, find, findings),
    mined,
    similar: findSimilar({ products, families, numberOf }),
    never,
    has: (id: string) => numberOf.has(id),
  };
  const links = packLinks(mergeLinks(sources), ids, numberOf);
  const rows = said.map(({ row }) => row);
  const tables: Written[] = [];
  if (review !== undefined) {
    tables.push([
      'links.csv',
      linksText({ products, links, sources, rows, noted, kept, said: keys }),
    ]);
    if (!existsSync(join(review, 'pins.csv'))) tables.push(['pins.csv', PINS_HEADER]);
  }
  return { links, never, tables, findings: findings.kept };
}
