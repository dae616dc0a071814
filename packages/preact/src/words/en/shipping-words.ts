/** What the line to free shipping says beyond the offer. */
export const shippingWords = {
  'shipping.missing': 'Add {amount} more for free shipping',
  'shipping.reached': 'Free shipping reached',
  'shipping.refuse': 'No, thanks',
};
