/** The member states of the EU and of the EEA, where the directive holds too. */
const CODES =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';
const UNIONS = ['EU', 'EEA', 'EL'];

const english = new Intl.DisplayNames('en', { type: 'region' });
const STATES = new Set(
  [...CODES.split(' '), ...UNIONS].flatMap((code) => [
    code.toLowerCase(),
    (english.of(code === 'EL' || code === 'EEA' ? 'GR' : code) ?? code).toLowerCase(),
  ]),
);

/** Whether a reduction must stand beside the lowest price of 30 days there. Takes codes and English names. */
export const asksForLowest = (region: string): boolean =>
  region.split(/[,;/]/).some((part) => STATES.has(part.trim().toLowerCase()));
