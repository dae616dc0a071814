'use server';

import { redirect } from 'next/navigation';
import { changeCart, readCart } from './cart.js';
import { placeOrder } from './order.js';

/**
 * What the forms of the pages do. They do it without any script in the browser, too.
 * @param {FormData} form
 */
export async function add(form) {
  const id = form.get('id');
  if (typeof id === 'string') await changeCart({ add: [{ id, quantity: 1 }], remove: [] });
}

/** @param {FormData} form */
export async function remove(form) {
  const { lines } = await readCart();
  const line = lines.find(({ key }) => key === form.get('key'));
  if (line) await changeCart({ add: [], remove: [line] });
}

export async function buy() {
  redirect(`/thanks/${await placeOrder()}`);
}
