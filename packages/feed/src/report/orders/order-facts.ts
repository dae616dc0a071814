import type { Money } from '@uptier/core';

/** What was sold of one product. */
export interface Sales {
  readonly orders: number;
  readonly quantity: number;
  readonly revenue: Money;
}

/** What the orders tell, as far as their lines name products of the feed. */
export interface OrderFacts {
  readonly orders: number;
  /** How many orders were worth so much, from the least. */
  readonly values: readonly (readonly [value: Money, orders: number])[];
  readonly items: number;
  readonly revenue: Money;
  /** Orders with products of two families or more: what was bought beside something else. */
  readonly attached: number;
  /** How many customers the orders name, how many of them ordered again, and of how many orders one is known. */
  readonly customers:
    | { readonly known: number; readonly again: number; readonly orders: number }
    | undefined;
  readonly sales: ReadonlyMap<string, Sales>;
}
