import type { Catalog } from '../catalog/catalog.js';
import type { Outcome, TraceRow } from '../decide/decision.js';
import type { GuardName } from '../decide/guards.js';
import { scores, type ScoreName } from '../decide/scores.js';
import type { SourceName } from '../decide/sources.js';
import type { Role } from '../feed/feed.js';
import type { Effect, ExplainWords } from './en.js';
import { fill } from './fill.js';

/** A name of the engine, and the same in words. */
export interface Told<Name extends string> {
  readonly name: Name;
  readonly words: string;
}

/** A product and what people call it: its id where the catalog does not know it. */
export interface Titled {
  readonly id: string;
  readonly title: string;
}

export interface ToldFactor extends Told<ScoreName> {
  /** What the factor looks at: "Price". */
  readonly title: string;
  /** Its share of the score; all weights add up to 1. */
  readonly weight: number;
  /** 0..1; 0.5 where it is unknown. */
  readonly value: number;
}

/** What became of one product that one source proposed, in words. */
export interface ExplainedRow {
  readonly product: Titled;
  readonly source: Told<SourceName>;
  readonly role: Told<Role>;
  /** What it would replace, or what it goes with. */
  readonly held?: Titled | undefined;
  /** The campaign's id. */
  readonly campaign?: string | undefined;
  readonly outcome: Told<Outcome>;
  /** Why it was refused: the first reason, or each one where the decision was made with all of them. */
  readonly refusals: readonly Told<GuardName>[];
  /** What its score is made of. Empty where it was refused. */
  readonly factors: readonly ToldFactor[];
  /** The shop's own factor on the score; missing where it is 1. */
  readonly boost?: { readonly value: number; readonly words: string } | undefined;
  /** The weighted factors together, times the boost. Missing where it was refused. */
  readonly score?: number | undefined;
}

/** 0.5 stands for a product of which nothing is known. */
const effectOf = (value: number): Effect =>
  value > 0.5 ? 'lifts' : value < 0.5 ? 'lowers' : 'leaves';

const tellFactors = ({ factors }: TraceRow, words: ExplainWords): ToldFactor[] =>
  (Object.entries(factors ?? {}) as [ScoreName, number][]).map(([name, value]) => ({
    name,
    title: words.factors[name].title,
    weight: scores[name][0],
    value,
    words: words.factors[name][effectOf(value)],
  }));

/** Puts a row of a trace into words. `offered` holds the ids of all that the decision offers. */
export function explainRow(
  row: TraceRow,
  {
    catalog,
    words,
    offered,
  }: { catalog: Catalog; words: ExplainWords; offered: ReadonlySet<string> },
): ExplainedRow {
  const { product, source, role, held, campaign, outcome, refusedBy, score } = row;
  const titled = (id: string): Titled => ({ id, title: catalog.get(id)?.title ?? id });
  const boost = catalog.get(product)?.boost ?? 1;
  const end = outcome === 'outranked' && offered.has(product) ? 'twice' : outcome;
  return {
    product: titled(product),
    source: { name: source, words: words.sources[source] },
    role: { name: role, words: words.roles[role] },
    held: held === undefined ? undefined : titled(held),
    campaign,
    outcome: { name: outcome, words: words.outcomes[end] },
    refusals: refusedBy.map((name) => ({ name, words: words.guards[name] })),
    factors: tellFactors(row, words),
    boost:
      boost === 1
        ? undefined
        : { value: boost, words: fill(words.boost[boost > 1 ? 'more' : 'less'], { boost }) },
    score,
  };
}
