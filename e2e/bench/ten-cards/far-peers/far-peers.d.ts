// Fetched when they are measured: no types of theirs are here.
declare module '@searchspring/*';
declare module '@shopify/buy-button-js';
