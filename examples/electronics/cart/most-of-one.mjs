/** This many of one phone may lie in a cart. */
export const MOST_OF_ONE = 5;
