/** Puts elements where the tag says: loaded where it says so. */
export { placeElements } from '../boot/place-elements.js';
