import type { Tries } from './tally.js';
import { REPLAYED, type Simulation } from './simulate-orders.js';

const inOrder = (counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
  Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));

const tellTries = ({ missed, ...tries }: Tries) => ({ ...tries, missed: inOrder(missed) });

/** What a simulation has counted, as plain data. Money is in minor units; `price` and `rise` are sums over all offers. */
export const tellSimulation = ({
  placements,
  tries,
}: Simulation): Readonly<Record<string, unknown>> => ({
  placements: Object.fromEntries(
    REPLAYED.map((name) => {
      const { refused, ...rest } = placements[name];
      return [name, { ...rest, refused: inOrder(refused) }];
    }),
  ),
  hidden: tellTries(tries.hidden),
  higher: tellTries(tries.higher),
});
