/** Loaded where a page speaks this language, of whatever country. */
export { words } from '@uptier/preact/words/pt-BR';
