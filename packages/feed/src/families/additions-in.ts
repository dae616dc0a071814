import type { ExportedProduct } from '../products/exported.js';

/**
 * What the shop itself puts beside a plan, by the names that it calls it by: paid as often as the plan or not, it goes
 * with it, and is no version of anything because of how it is paid.
 */
export const additionsIn = (exported: readonly ExportedProduct[]): ReadonlySet<string> =>
  new Set(
    exported
      .filter(({ product }) => product.kind === 'plan')
      .flatMap(({ links }) =>
        links.flatMap(({ kind, value }) => (kind === 'complements' ? value : [])),
      ),
  );
