// Installed when they are measured: no types of theirs are here.
declare module '@algolia/*';
declare module '@searchspring/*';
declare module '@shopify/buy-button-js';
declare module 'instantsearch.js/*';
