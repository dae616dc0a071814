/** Finds out what the page is about: loaded with the first element, beside the core. */
// Not from the whole package: its platforms load parts of their own, which would be made twice.
export { detectPage } from '@uptier/platforms/detect';
