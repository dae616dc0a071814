import { REPLAYED, type Simulation } from './simulate-orders.js';

/** What a simulation has counted, as plain data. Money is in minor units; `price` and `rise` are sums over all offers. */
export const tellSimulation = ({
  placements,
  tries,
}: Simulation): Readonly<Record<string, unknown>> => ({
  placements: Object.fromEntries(
    REPLAYED.map((name) => {
      const { refused, ...rest } = placements[name];
      const inOrder = [...refused].sort(([a], [b]) => (a < b ? -1 : 1));
      return [name, { ...rest, refused: Object.fromEntries(inOrder) }];
    }),
  ),
  ...tries,
});
