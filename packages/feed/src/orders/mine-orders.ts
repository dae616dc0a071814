import type { Paths } from '../files/paths.js';
import type { CategoryLink, Ranking, RankingName } from '@uptier/core';
import type { Family } from '../families/family.js';
import type { Finding } from '../findings/finding.js';
import type { ExportedProduct } from '../products/exported.js';
import type { MinedLinks } from '../publish/assemble-feed.js';
import { openEngine, type Engine } from './engine.js';
import type { LineCounts } from './count-lines.js';
import type { FindColumns } from './find-layout.js';
import { findViewColumns } from './order-columns.js';
import { judgeLinks, type Proof } from './judge-links.js';
import { linkCategories } from './link-categories.js';
import { linkProducts } from './link-products.js';
import { rankProducts } from './rank-products.js';
import { rankStated } from './rank-stated.js';
import { readFiles, type ReadFiles } from './read-files.js';
import { readOrders, tieLines } from './read-orders.js';
import { tellShop } from './tell-shop.js';

/** What is mined, and of which shop. */
export interface Mine {
  /** A file, or a folder of files. */
  readonly orders?: Paths | undefined;
  readonly views?: Paths | undefined;
  readonly products: readonly ExportedProduct[];
  readonly families: readonly Family[];
  /** The user's own names of columns. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** After so many days an order counts half. Without it, all count the same. */
  readonly halfLife?: number | undefined;
}

/** What orders and views tell of a shop. */
export interface Mined {
  /** What was bought with what (`boughtTogether`), the strongest first. Empty where the links are not usable. */
  readonly links: MinedLinks;
  readonly categoryLinks: readonly CategoryLink[];
  readonly rankings: Readonly<Partial<Record<RankingName, Ranking>>>;
  /** How well the links foretell the last orders; missing where there are none to try them on. */
  readonly proof?: Proof;
  /** Whether the links foretell more than best sellers do. */
  readonly usable: boolean;
  readonly lines?: LineCounts;
  readonly findings: readonly Finding[];
}

/** Reads what the shop sold and showed, and finds what goes with what. Without either, no engine is loaded. */
export async function mineOrders(mine: Mine): Promise<Mined> {
  const rankings = rankStated(mine.products);
  if (mine.orders === undefined && mine.views === undefined)
    return { links: new Map(), categoryLinks: [], rankings, usable: false, findings: [] };
  const engine = await openEngine();
  try {
    const mined = await mineWith(engine, mine);
    return { ...mined, rankings: { ...mined.rankings, ...rankings } };
  } finally {
    await engine.close();
  }
}

async function mineWith(engine: Engine, mine: Mine): Promise<Mined> {
  const { orders, views } = mine;
  const shop = await tellShop(engine, mine);
  const viewsRead = views === undefined ? undefined : await readViews(engine, { ...mine, views });
  const lines = orders === undefined ? undefined : await readOrders(engine, { ...mine, orders });
  if (!lines) await tieLines(engine);
  await engine.run('count-pairs.sql');
  const proof = lines && (await judgeLinks(engine));
  const usable = proof?.beatsPopularity ?? false;
  return {
    links: usable ? await linkProducts(engine, shop.ids) : new Map(),
    categoryLinks: await linkCategories(engine, shop.categories),
    rankings: await rankProducts(engine, shop),
    ...(proof && { proof }),
    usable,
    ...(lines && { lines }),
    findings: [lines, viewsRead].flatMap((step) => step?.findings ?? []),
  };
}

function readViews(
  engine: Engine,
  { views, columns }: Mine & { readonly views: Paths },
): Promise<ReadFiles> {
  const find: FindColumns = (header) => {
    const places = findViewColumns(header, columns);
    return Promise.resolve(places && { places, isHead: false });
  };
  return readFiles(views, { engine, kind: 'views', find, folder: engine.folder });
}
