/** Loaded when a shopper asks why, where the page speaks this language. */
export { why } from '@uptier/preact/why/ja';
