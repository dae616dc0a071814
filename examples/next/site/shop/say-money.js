const format = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/** @param {number} pence An amount. */
export const sayMoney = (pence) => format.format(pence / 100);
