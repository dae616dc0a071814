import type { Catalog } from '@uptier/core';
import type { Checked } from './check.js';

/** The catalog, in which what is held is found with its links. */
export function linkedCatalog({ catalog, linked }: Pick<Checked, 'catalog' | 'linked'>): Catalog {
  return {
    ...catalog,
    get(...asked) {
      const product = catalog.get(...asked);
      return product && linked(product);
    },
    find(...asked) {
      const product = catalog.find(...asked);
      return product && linked(product);
    },
  };
}
