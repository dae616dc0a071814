/**
 * What each product is the answer to: a limit that fills (`limit:`), or the topic of a support page. The price list
 * cannot say this; whoever sells the plans can.
 * @type {Record<string, readonly string[]>}
 */
export const SOLVES = {
  // 5 GB -> 20 GB. Professional and Growth hold 20 GB too, so they are no answer.
  starter: ['limit:storage', 'storage-full'],
  premium: ['limit:storage', 'storage-full'],
  '15-minute-sync': ['old-numbers'],
};
