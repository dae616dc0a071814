/** What one price says by itself: `12,50` and `1.234,50` part the decimals by a comma; `1,234` says nothing. */
function said(text: string): ',' | '.' | undefined {
  const digits = text.replaceAll(/[^\d.,]/g, '').replace(/[.,]$/, '');
  const [comma, point] = [digits.lastIndexOf(','), digits.lastIndexOf('.')];
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  const sign = comma >= 0 ? ',' : '.';
  const parts = digits.split(sign);
  if (parts.length < 2) return undefined;
  if (parts.length > 2) return sign === ',' ? '.' : ',';
  return parts[1]!.length === 3 ? undefined : sign;
}

/** So many prices tell how a file writes them all. */
export const LOOKED_AT = 2000;

/** What parts the decimals of a column, as most of its prices say; nothing where none does. */
export function findDecimals(prices: Iterable<string>): ',' | '.' | undefined {
  const counts = { ',': 0, '.': 0 };
  for (const price of prices) {
    const sign = said(price);
    if (sign) counts[sign]++;
  }
  if (counts[','] === counts['.']) return undefined;
  return counts[','] > counts['.'] ? ',' : '.';
}
