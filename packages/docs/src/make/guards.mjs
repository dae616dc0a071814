import { explainWords } from '@uptier/core';
import { practices } from '../texts/practices.mjs';

/** @typedef {import('@uptier/core').GuardName} GuardName */
/** @typedef {import('../texts/practices.mjs').Practice} Practice */

/** Each guard with what the merchant is told, the practice behind it, and what sets it. */
export const guards = () =>
  /** @type {[GuardName, Practice][]} */ (Object.entries(practices))
    .map(([name, { practice, set }]) => {
      const setting = set === undefined ? [] : [`**Set it:** ${set}`];
      return [`### \`${name}\``, `*${explainWords.guards[name]}*`, practice, ...setting].join(
        '\n\n',
      );
    })
    .join('\n\n');
