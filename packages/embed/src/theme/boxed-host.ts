/**
 * The rule of a shadow's element, without its end, where that has a box: in a row or a grid it takes no more room than there
 * is, however wide its widget would rather be. A modal has nothing in the page, not even an empty box: that would break the
 * line of text it may stand in. Anything that the page says of the element counts more.
 */
export const BOXED_HOST =
  ':host(:not([hidden],uptier-modal)){display:block;min-inline-size:0;max-inline-size:100%;';
