import type { MomentGuard } from '../proposal.js';

/** The shop has switched Uptier off. */
export const off: MomentGuard = ({ catalog }) => catalog.head.off === true;
