/**
 * Makes an element a block. Anything that the page says of it counts more. A modal has nothing in the page, not even an
 * empty box: that would break the line of text it may stand in.
 */
export const HOST = ':host(:not([hidden],uptier-modal)){display:block}';
