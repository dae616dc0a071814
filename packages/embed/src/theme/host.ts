/** Makes an element a block. Anything that the page says of it counts more. */
export const HOST = ':host(:not([hidden])){display:block}';
