import { readChange } from '@uptier/example-parts/read-change.mjs';
import { answer } from '../../../shop/answer.js';
import { changeCart, readCart } from '../../../shop/cart.js';

/** What Uptier reads of the cart. */
export const GET = () => answer(readCart);

/**
 * How Uptier changes it.
 * @param {Request} request
 */
export const POST = (request) => answer(async () => changeCart(readChange(await request.json())));
