import type { Engine } from './engine.js';

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
  readonly links: Score;
  readonly popularity: Score;
  readonly coOccurrence: Score;
  /** Whether the links are better than what sells best, by more than chance makes of one method. */
  readonly beatsPopularity: boolean;
}

const METHODS = ['links', 'popularity', 'co-occurrence'] as const;

type Row = [basket: number, method: string, hit: number, mrr: number];

/** Per order, since an order of ten would otherwise count ten times. Ordered, so that sums come out the same each time. */
const SCORES = `
  SELECT basket, method,
    CAST(SUM(CASE WHEN place <= 5 THEN 1 ELSE 0 END) AS DOUBLE) / COUNT(*),
    CAST(SUM(CAST(ROUND(1000000.0 / place) AS BIGINT)) AS DOUBLE) / 1000000 / COUNT(*)
  FROM ranks GROUP BY basket, method ORDER BY method, basket`;

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Of the mean of differences. */
function standardError(differences: readonly number[]): number {
  const middle = mean(differences);
  const squares = differences.map((one) => (one - middle) ** 2);
  return Math.sqrt(mean(squares) / Math.max(1, differences.length - 1));
}

/** Tries the links on the last orders. Nothing where there is no order of two products among them. */
export async function judgeLinks(engine: Engine): Promise<Proof | undefined> {
  await engine.run('evidence-before.sql');
  await engine.run('link-products.sql');
  await engine.run('prove-links.sql');
  const rows = new Map<string, { hit: number[]; mrr: number[] }>();
  for await (const [, method, hit, mrr] of engine.ask<Row>(SCORES)) {
    const of = rows.get(method) ?? { hit: [], mrr: [] };
    rows.set(method, of);
    of.hit.push(hit);
    of.mrr.push(mrr);
  }
  const [links, popularity, coOccurrence] = METHODS.map((name) => rows.get(name));
  if (!links || !popularity || !coOccurrence) return undefined;
  const gains = links.mrr.map((mrr, i) => mrr - popularity.mrr[i]!);
  const scoreOf = ({ hit, mrr }: typeof links): Score => ({ hit: mean(hit), mrr: mean(mrr) });
  return {
    orders: links.hit.length,
    links: scoreOf(links),
    popularity: scoreOf(popularity),
    coOccurrence: scoreOf(coOccurrence),
    beatsPopularity: mean(gains) > standardError(gains) && mean(links.hit) >= mean(popularity.hit),
  };
}
