import { readFeed } from '@uptier/core';

/** The limits that hold where a shop states none, as the reader of the feed fills them in. */
export function policyDefaults() {
  const product = { id: 'any', title: 'Any' };
  const { feed } = readFeed({ version: 1, currency: 'USD', exponent: 2, products: [product] });
  if (!feed) throw new Error('the smallest feed cannot be read');
  return `\`\`\`json\n${JSON.stringify({ policy: feed.policy }, null, 2)}\n\`\`\``;
}
