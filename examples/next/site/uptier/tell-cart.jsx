'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { push } from './push.js';

/**
 * Tells Uptier what is in the cart, and how it is changed.
 * @param {{ cart: import('@uptier/core').Cart }} props
 */
export function TellCart({ cart }) {
  const router = useRouter();
  useEffect(() => push('platform', { readCart, changeCart }), []);
  useEffect(() => push('context', { cart }), [cart]);
  useEffect(() => {
    // The server draws anew what it has drawn of the cart or the order. Uptier's elements stay.
    const redraw = () => router.refresh();
    document.addEventListener('uptier:accepted', redraw);
    document.addEventListener('uptier:undone', redraw);
    return () => {
      document.removeEventListener('uptier:accepted', redraw);
      document.removeEventListener('uptier:undone', redraw);
    };
  }, [router]);
  return null;
}

async function readCart() {
  const answer = await fetch('/api/cart');
  return answer.json();
}

/** @param {import('@uptier/core').CartChange} change */
async function changeCart(change) {
  const answer = await fetch('/api/cart', { method: 'POST', body: JSON.stringify(change) });
  const body = await answer.json();
  return answer.ok ? { status: 'done', cart: body } : { status: 'refused', message: body.message };
}
