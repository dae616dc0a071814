import { UserError } from '../findings/user-error.js';
import { isCurrency } from './minor-units.js';

/** Gives back what is the code of a currency. */
export function mustBeCurrency(code: string): string {
  if (isCurrency(code)) return code;
  throw new UserError({
    code: 'no-currency',
    place: {},
    message: `"${code}" is no code of a currency.`,
    advice: 'A currency is said by its ISO 4217 code: USD, EUR, JPY.',
  });
}
