import type { Guard } from '../proposal.js';

/** The shop has switched Uptier off. */
export const off: Guard = (_, { catalog }) => catalog.head.off === true;
