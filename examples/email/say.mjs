/**
 * A text of the feed, or of a customer, as HTML: whatever it holds is read and does nothing. Curly brackets are
 * written out as well, for the programs that send mails fill in what stands between two of them.
 * @param {string} text
 */
export const asHtml = (text) =>
  text.replace(/[&<>"'{}[\]%|*]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * An amount as it is read: £2.95.
 * @param {number} amount In the minor unit.
 * @param {{ currency: string, exponent: number }} price
 */
export const asMoney = (amount, { currency, exponent }) =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency }).format(amount / 10 ** exponent);
