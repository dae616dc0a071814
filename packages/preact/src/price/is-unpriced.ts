import type { Offer } from '@uptier/core';

/** Whether nobody knows what it costs. Something for nothing has a price: 0. */
export const isUnpriced = ({ product, price }: Pick<Offer, 'product' | 'price'>): boolean =>
  product.price === undefined && !price.pay;
