const { format } = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/**
 * A price as the shop writes it: `£12.75`.
 * @param {number} pence
 */
export const sayMoney = (pence) => format(pence / 100);
