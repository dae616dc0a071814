/** The comparison. */
export interface ComparisonParts {
  /** All of it. */
  comparison: never;
  /** The table. */
  table: never;
  /** Its heading. */
  caption: never;
  /** The tiers. */
  tiers: never;
  /** A tier: a card, or a column where there is room. */
  compared: never;
  /** The one that the shopper has. */
  held: never;
  /** The names of the facts. */
  names: never;
  /** One of them. */
  name: never;
  /** A cell. */
  cell: never;
  /** The cell over the names. */
  corner: never;
  /** The cell with the tier's name. */
  'tier-name': never;
  /** The tier's name. */
  'tier-title': never;
  /** That the shopper has it, or that it is sold out. */
  badge: never;
  /** It is sold out. */
  'sold-out': never;
  /** The name of a fact within a card. */
  label: never;
  /** A fact. */
  fact: never;
  /** What it is. */
  value: never;
  /** A fact that is more than the shopper has. */
  better: never;
  /** One benefit. */
  benefit: never;
  /** How many months the longer term saves. */
  saving: never;
  /** The cell with the button. */
  action: never;
  /** Month or year. */
  'term-choice': never;
  /** One of them. */
  term: never;
  /** Its radio button. */
  radio: never;
}
