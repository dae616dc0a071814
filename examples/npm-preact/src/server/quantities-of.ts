import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { readQuantities, type Quantities } from '../cart/quantities.js';

/** What the shopper of a request has in the cart. It is in a cookie, so that there is nothing to keep here. */
export const quantitiesOf = (context: Context): Quantities =>
  readQuantities(getCookie(context, 'cart'));
