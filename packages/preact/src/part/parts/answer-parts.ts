/** Banner and modal. */
export interface AnswerParts {
  /** From what to what. */
  versions: never;
  /** What the shopper has. */
  from: never;
  /** The arrow between them. */
  arrow: never;
  /** What is offered. */
  to: never;
  /** How many pieces, and what one costs. */
  each: never;
  /** What becomes of a yes, and then what became of it. */
  outcome: never;
  /** What happens on a yes. */
  terms: never;
  /** Yes and no. */
  answers: never;
}
