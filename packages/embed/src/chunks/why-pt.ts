/** Loaded when a shopper asks why, where the page speaks this language, of whatever country. */
export { why } from '@uptier/preact/why/pt-BR';
