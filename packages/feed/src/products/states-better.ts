import type { Product } from '@uptier/core';

/** Whether an attribute says itself which way is better. */
export const statesBetter = ({ attributes = {} }: Pick<Product, 'attributes'>): boolean =>
  Object.values(attributes).some((one) => typeof one === 'object' && one.better !== undefined);
