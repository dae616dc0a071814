import { readChange } from '@uptier/example-parts/read-change.mjs';
import { answer } from '../../../../shop/answer.js';
import { addToOrder } from '../../../../shop/order.js';

/**
 * What the shopper takes after the order: the tag's `data-accept-url`.
 * @param {Request} request
 * @param {{ params: Promise<{ id: string }> }} place
 */
export const POST = (request, { params }) =>
  answer(async () => {
    const { id } = await params;
    const asked = await request.json();
    await addToOrder(id, { change: readChange(asked), key: String(asked.idempotencyKey) });
    return { status: 'done' };
  });
