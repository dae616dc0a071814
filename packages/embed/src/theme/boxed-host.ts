/**
 * The rule of a shadow's element, without its end, where that has a box: as wide as it may be also where the page centres
 * what it holds, in a column or a grid. A modal has nothing in the page, not even an empty box: that would break the line
 * of text it may stand in. Anything that the page says of the element counts more.
 */
export const BOXED_HOST = ':host(:not([hidden],uptier-modal)){display:block;place-self:stretch;';
