/**
 * The element of a shadow, where it has a box. A modal has nothing in the page, not even an empty box: that would break
 * the line of text it may stand in.
 */
export const BOXED_HOST = ':host(:not([hidden],uptier-modal))';
