import { UserError } from '../findings/user-error.js';

/** The threshold of the config, which must be a share. */
export function checkThreshold(families: object | undefined): number | undefined {
  const { threshold } = (families ?? {}) as { threshold?: unknown };
  if (threshold === undefined) return undefined;
  if (typeof threshold === 'number' && threshold >= 0 && threshold <= 1) return threshold;
  throw new UserError({
    code: 'wrong-setting',
    place: { path: '$.families.threshold' },
    message: 'Here belongs a number from 0 to 1.',
    advice: 'Of families that are less sure than this, families.csv only tells: 0.7 is usual.',
  });
}
