/** What the modal offers something for: an order that is placed, or a cart that the shopper put something into. */
export type Place = 'order' | 'cart';
