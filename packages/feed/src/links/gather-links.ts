import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Family } from '../families/family.js';
import type { Written } from '../files/write-whole.js';
import type { Finding, Place } from '../findings/finding.js';
import type { ExportedProduct } from '../products/exported.js';
import type { LinksById } from '../publish/assemble-feed.js';
import { giveLink, type GivenLinks } from './given-link.js';
import { keyOf, linksText } from './links-text.js';
import { merchantLinks } from './merchant-links.js';
import { mergeLinks } from './merge-links.js';
import { packLinks } from './pack-links.js';
import { findByName, type FindProduct, type Name } from './product-names.js';
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
async function readReview(folder: string | undefined, findings: Finding[]) {
  if (folder === undefined) return { said: [], pins: [] };
  const said = await readLinks(join(folder, 'links.csv'), findings);
  const pins = await readPins(join(folder, 'pins.csv'), findings);
  return { said, pins };
}

const any = (value: string): Name => ({ by: 'any', value });

function* namesIn(
  products: readonly ExportedProduct[],
  said: readonly SaidLink[],
  pins: readonly Pin[],
): Generator<Name> {
  for (const { links } of products) yield* links;
  for (const { row } of said) yield* [any(row.product), any(row.linked)];
  for (const { offer, to } of pins) yield* [any(offer), ...(to === undefined ? [] : [any(to)])];
}

/** Finds what the merchant has named by hand, and notes what is not there. */
function finderByHand(find: FindProduct, findings: Finding[]) {
  return (name: string, place: Place): string | undefined => {
    const id = find(any(name));
    if (id === undefined)
      findings.push({
        severity: 'warning',
        code: 'link-to-nothing',
        place,
        message: `"${name}" is not in the export.`,
        advice: 'A product is named by its id, its SKU or its GTIN. The row is kept, and not used.',
      });
    return id;
  };
}

type FindByHand = ReturnType<typeof finderByHand>;

function applyPins(pins: readonly Pin[], links: GivenLinks, find: FindByHand): Set<string> {
  const never = new Set<string>();
  for (const { offer, to, at } of pins) {
    const [id, from] = [find(offer, at), to === undefined ? undefined : find(to, at)];
    if (id === undefined) continue;
    if (to === undefined) never.add(id);
    else if (from !== undefined) giveLink(links, from, { kind: 'complements', id, weight: 1 });
  }
  return never;
}

/** Returns `keyOf` the links that are understood. */
function applySaid(said: readonly SaidLink[], links: GivenLinks, find: FindByHand): Set<string> {
  const keys = new Set<string>();
  for (const { row, at, kind, weight } of said) {
    const from = find(row.product, { ...at, column: 'product' });
    const id = find(row.linked, { ...at, column: 'linked' });
    if (from === undefined || id === undefined || Number.isNaN(weight)) continue;
    keys.add(keyOf(kind, from, id));
    giveLink(links, from, { kind, id, weight });
  }
  return keys;
}

/** Gathers links from the merchant's export and his tables, from orders, and from what products look like. */
export async function gatherLinks({
  products,
  families,
  mined,
  review,
}: Gather): Promise<Gathered> {
  const findings: Finding[] = [];
  const { said, pins } = await readReview(review, findings);
  const find = findByName(products, namesIn(products, said, pins));
  const byHand = finderByHand(find, findings);
  const given: GivenLinks = new Map();
  const never = applyPins(pins, given, byHand);
  const keys = applySaid(said, given, byHand);
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
    tables.push(['links.csv', linksText({ products, links, sources, rows, said: keys })]);
    if (!existsSync(join(review, 'pins.csv'))) tables.push(['pins.csv', PINS_HEADER]);
  }
  return { links, never, tables, findings };
}
