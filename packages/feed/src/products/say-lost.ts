import { saidCount } from '../terminal/said-count.js';
import type { Terminal } from '../terminal/terminal.js';
import type { ReadExport } from './exported.js';

/**
 * Whether faults have cost more than they have left: then a column is shifted or the wrong file given, and nobody wants
 * that. Variants count too: where all rows have one handle, one product is left of them, and no product is lost.
 */
export function isMostlyLost({ lost, count, buyable }: ReadExport): boolean {
  const products = lost.product + lost.row;
  return products > count || products + lost.variant > buyable;
}

/** Tells how much of an export its faults have cost: `shop.csv: 1 of 2 products is left out`. */
export function sayLost({ file, lost, count }: ReadExport, terminal: Terminal): void {
  const parts = [
    lost.product > 0 && `${lost.product} of ${saidCount(count + lost.product, 'product')}`,
    lost.variant > 0 && saidCount(lost.variant, 'variant'),
    lost.row > 0 && saidCount(lost.row, 'row'),
  ].filter((part) => part !== false);
  if (parts.length === 0) return;
  const isOne = lost.product + lost.variant + lost.row === 1;
  const list = parts.join(', ').replace(/, ([^,]*)$/, ' and $1');
  terminal.tell(
    `${file}: ${list} ${isOne ? 'is' : 'are'} left out for the errors above. Mend them, and build again.`,
  );
}
