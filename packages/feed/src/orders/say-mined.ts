import { saidCount } from '../terminal/said-count.js';
import type { Terminal } from '../terminal/terminal.js';
import type { Score } from './judge-links.js';
import type { Mined } from './mine-orders.js';

const count = (number: number): string => number.toLocaleString('en');

const sayScore = ({ hit, mrr }: Score): string =>
  `hit-rate@5 ${(100 * hit).toFixed(1)} %, MRR ${mrr.toFixed(3)}`;

/** Tells what the orders were worth: how many counted, and how well their links foretell the last of them. */
export function sayMined({ lines, proof, usable }: Omit<Mined, 'links'>, terminal: Terminal): void {
  if (!lines) return;
  terminal.tell(
    `Orders: ${count(lines.orders)} with ${count(lines.bought)} of ${count(lines.lines)} lines that count.`,
  );
  if (proof) {
    terminal.tell(`Tried on the last ${saidCount(proof.orders, 'order')} of two products or more:`);
    terminal.tell(`  links of the feed    ${sayScore(proof.links)}`);
    terminal.tell(`  best sellers         ${sayScore(proof.popularity)}`);
    terminal.tell(`  plain co-occurrence  ${sayScore(proof.coOccurrence)}`);
  }
  if (!usable)
    terminal.tell(
      'In these orders nothing foretells more than what sells best: there is no "bought together", and best sellers stand in for it.',
    );
}
