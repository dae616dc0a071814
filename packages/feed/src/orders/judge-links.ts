import { quoted, type Engine } from './engine.js';
import { DAMPINGS } from './tell-shop.js';

/** How well a method foretells what else is in an order: each 0..1. */
export interface Score {
  /** How often what was hidden stood among the first five. */
  readonly hit: number;
  /** The mean of one divided by its place. */
  readonly mrr: number;
}

/** The links of the earlier orders, tried on the last ones. */
export interface Proof {
  /** How many orders they were tried on. */
  readonly orders: number;
  /** How what everybody buys anyway was damped. */
  readonly damping: (typeof DAMPINGS)[number];
  readonly links: Score;
  readonly popularity: Score;
  readonly coOccurrence: Score;
  /** Whether the links are better than what sells best, by more than chance makes of one method. */
  readonly beatsPopularity: boolean;
}

type Row = [basket: number, method: string, hit: number, mrr: number];

/** Per order, since an order of ten would otherwise count ten times. Ordered, so that sums come out the same each time. */
const SCORES = `
  SELECT basket, method,
    CAST(SUM(CASE WHEN place <= 5 THEN 1 ELSE 0 END) AS DOUBLE) / COUNT(*),
    CAST(SUM(CAST(ROUND(1E6 / place) AS BIGINT)) AS DOUBLE) / 1000000 / COUNT(*)
  FROM ranks GROUP BY basket, method ORDER BY method, basket`;

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Of the mean of differences. */
function standardError(differences: readonly number[]): number {
  const middle = mean(differences);
  const squares = differences.map((one) => (one - middle) ** 2);
  return Math.sqrt(mean(squares) / Math.max(1, differences.length - 1));
}

interface Tried {
  readonly hit: number[];
  readonly mrr: number[];
}

async function tryAll(engine: Engine): Promise<ReadonlyMap<string, Tried>> {
  await engine.run('evidence.sql', { before: '_before', is_target: 'TRUE' });
  await engine.run('link-products.sql');
  await engine.run('prove-links.sql');
  const tried = new Map<string, Tried>();
  for await (const [, method, hit, mrr] of engine.ask<Row>(SCORES)) {
    const own = tried.get(method) ?? { hit: [], mrr: [] };
    tried.set(method, own);
    own.hit.push(hit);
    own.mrr.push(mrr);
  }
  return tried;
}

const scoreOf = ({ hit, mrr }: Tried): Score => ({ hit: mean(hit), mrr: mean(mrr) });

/**
 * Tries the links on the last orders, and keeps the damping that foretells them best: which one that is depends on how
 * a shop's products hang together. Nothing where there is no order of two products among the last ones.
 */
export async function judgeLinks(engine: Engine): Promise<Proof | undefined> {
  const tried = await tryAll(engine);
  const popularity = tried.get('popularity');
  const coOccurrence = tried.get('co-occurrence');
  if (!popularity || !coOccurrence) return undefined;
  const scored = DAMPINGS.map((damping) => ({ damping, ...tried.get(damping)! }));
  const [links] = scored.toSorted((a, b) => mean(b.mrr) - mean(a.mrr));
  await engine.run('choose-damping.sql', { damping: quoted(links!.damping) });
  const gains = links!.mrr.map((mrr, i) => mrr - popularity.mrr[i]!);
  return {
    orders: gains.length,
    damping: links!.damping,
    links: scoreOf(links!),
    popularity: scoreOf(popularity),
    coOccurrence: scoreOf(coOccurrence),
    beatsPopularity: mean(gains) > standardError(gains) && mean(links!.hit) >= mean(popularity.hit),
  };
}
