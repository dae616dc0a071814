/** The sign, or the letters round it, of one currency alone. */
const OF_ONE: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₪': 'ILS',
  '₺': 'TRY',
  '₴': 'UAH',
  '₫': 'VND',
  '₱': 'PHP',
  '฿': 'THB',
  R$: 'BRL',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  HK$: 'HKD',
  MX$: 'MXN',
  NT$: 'TWD',
  NZ$: 'NZD',
  S$: 'SGD',
  Kč: 'CZK',
  zł: 'PLN',
  Ft: 'HUF',
};

const list = (codes: string): readonly string[] => codes.split(' ');

/** Signs that several currencies have: dollars and pesos, crowns, rupees, yen and yuan. */
const OF_SEVERAL: readonly (readonly [sign: RegExp, codes: readonly string[]])[] = [
  [
    /\$/,
    list(
      'USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU DOP CUP BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD SBD SRD TTD XCD BRL MOP NIO TOP CVE',
    ),
  ],
  [/kr\b/i, list('SEK NOK DKK ISK')],
  [/\brs\b/i, list('INR PKR LKR NPR MUR SCR')],
  [/¥/, list('JPY CNY')],
];

const ONE = /(?:US|AU?|CA?|HK|MX|NT|NZ|R|S)\$|Kč|zł|Ft|[€£₹₩₽₪₺₴₫₱฿]/;

/** These say nothing more, once it is known in which currencies they are written. */
const NEUTRAL = /kr\b\.?|Rs\.?|[$¥]|,-$|\.-$/g;

/** What a price’s sign says of its currency: which one it is, or which ones it may be. */
export interface Signed {
  readonly currency?: string;
  readonly possible?: readonly string[];
  /** The text without it. */
  readonly rest: string;
}

/** Reads the sign of a price. */
export function readSign(text: string): Signed {
  const sign = ONE.exec(text)?.[0];
  const rest = text.replace(ONE, '').replaceAll(NEUTRAL, '');
  const currency = OF_ONE[sign ?? ''];
  if (currency !== undefined) return { currency, rest };
  const possible = OF_SEVERAL.find(([one]) => one.test(text))?.[1];
  return { rest, ...(possible && { possible }) };
}
