import { cut, leadsElsewhere } from './limits.js';
import { ofMostKinds } from './of-most-kinds.js';
import { allPayloads } from './payloads.js';

/** As many payloads a page. */
export const PAGE = 200;

/** Of what nobody sees there is no product to show. */
export const seenPayloads = allPayloads.filter((payload) => cut(payload, 1) !== undefined);

/** Of `npm test`. There are few that are harmful as an address, and none of them may be left out. */
export const quickPayloads = ofMostKinds(seenPayloads, PAGE, seenPayloads.filter(leadsElsewhere));

/** Whether the lists are tried whole. */
export const isWhole = process.env['UPTIER_HOSTILE'] === 'all';

/** What is tried. */
export const payloads = isWhole ? seenPayloads : quickPayloads;
