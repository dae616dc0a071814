/** Loaded where a page speaks this language. */
export { words } from '@uptier/preact/words/ar';
