/** @import { Rule } from './make-rules.mjs' */

/**
 * A rule as a campaign of the feed. What links tie to the product Uptier proposes behind every campaign, so
 * that such a rule keeps its condition, which is asked, and offers nothing of its own.
 * @param {Rule} rule
 */
function campaignOf({ id, priority, from, until, action, ...tests }) {
  return {
    id,
    priority,
    offer:
      action.type === 'upgrade' ? { upgrade: true } : action.type === 'fixed' ? action.ids : [],
    ...(action.type === 'upgrade' && { maxIncrease: action.upTo }),
    ...(action.type === 'fixed' && { role: 'add-on' }),
    ...(from !== undefined && { from: new Date(from).toISOString() }),
    ...(until !== undefined && { until: new Date(until).toISOString() }),
    when: conditionOf(tests),
  };
}

/** @param {Pick<Rule, 'cartHas' | 'cartHasNot' | 'category' | 'atLeast' | 'below' | 'segment'>} tests */
function conditionOf({ cartHas, cartHasNot, category, atLeast, below, segment }) {
  const subtotal = {
    ...(atLeast !== undefined && { gte: atLeast }),
    ...(below !== undefined && { lt: below }),
  };
  return {
    ...(cartHas && { 'cart.categories': { has: cartHas } }),
    ...(category && { 'product.category': { has: category } }),
    ...(Object.keys(subtotal).length > 0 && { 'cart.subtotal': subtotal }),
    ...(segment && { 'customer.segment': { eq: segment } }),
    ...(cartHasNot && { not: { 'cart.categories': { has: cartHasNot } } }),
  };
}

/**
 * A whole feed, as the text that a shop would publish.
 * @param {{ products: object[], rules: Rule[] }} of
 */
export const makeFeed = ({ products, rules }) =>
  JSON.stringify({
    version: 1,
    currency: 'USD',
    exponent: 2,
    products,
    campaigns: rules.map(campaignOf),
  });
