/** Tries whether an element may grow where it is: loaded where one comes too late to grow unseen. */
export { movesNothing } from '../opening/moves-nothing.js';
