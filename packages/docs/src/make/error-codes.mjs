import { errors } from '../texts/errors.mjs';
import { table } from './table.mjs';

/** Every code, what it means and what to do. */
export const errorCodes = () =>
  table(
    ['code', 'what it means', 'what to do'],
    Object.entries(errors).map(([code, { means, mend }]) => [`\`${code}\``, means, mend]),
  );
