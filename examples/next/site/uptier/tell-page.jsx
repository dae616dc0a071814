'use client';

import { useEffect } from 'react';
import { push } from './push.js';

/**
 * Tells Uptier what the page is about. What a page before it was about is no longer so.
 * @param {Pick<import('@uptier/core').Context, 'page' | 'product' | 'order'>} props
 */
export function TellPage({ page, product, order }) {
  useEffect(() => push('context', { page, product, order }), [page, product, order]);
  return null;
}
