/** Finds out and says why an offer is shown: loaded when somebody asks. */
import {
  explain,
  explainWords,
  type Catalog,
  type Decision,
  type Explanation,
  type ExplainWords,
  type Offer,
} from '@uptier/core';

export { traceOf } from '@uptier/core/trace';

/** What it is said from. */
interface Source {
  /** The catalog that the decision was made from. */
  readonly catalog: Catalog;
  /** Missing: it is said in English. */
  readonly why?: ExplainWords['why'] | undefined;
}

/** @param decision One that tells its reasons. */
export const sayWhy = (
  offer: Offer,
  decision: Decision,
  { catalog, why = explainWords.why }: Source,
): string => explain(decision, catalog, { ...explainWords, why }).whyThis(offer);

/** Everything that can be said of a decision, in English: for the merchant. */
export const sayAll = (decision: Decision, catalog: Catalog): Explanation =>
  explain(decision, catalog);
