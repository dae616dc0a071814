import { factsOf } from './facts-of.mjs';
import { offersOf } from './offers-of.mjs';

/** @import { Rule } from '../input/make-rules.mjs' */
/** @import { Shelf } from './shelf.mjs' */

const test = (fact, operator, value) => (value === undefined ? [] : [{ fact, operator, value }]);

/** @param {Rule} rule */
const conditionsOf = (rule) => [
  ...test('cartCategories', 'contains', rule.cartHas),
  ...test('category', 'contains', rule.category),
  ...test('subtotal', 'greaterThanInclusive', rule.atLeast),
  ...test('subtotal', 'lessThan', rule.below),
  ...test('segment', 'equal', rule.segment),
  ...test('now', 'greaterThanInclusive', rule.from),
  ...test('now', 'lessThan', rule.until),
  ...test('cartCategories', 'doesNotContain', rule.cartHasNot),
];

/**
 * json-rules-engine decides which rules hold. All rules have one priority in it: with many, it would ask them
 * one after the other and be slower still.
 * @param {{ rules: Rule[], shelf: Shelf }} given
 * @param {{ Engine: any }} library
 */
export function makeJsonRules({ rules, shelf }, { Engine }) {
  const engine = new Engine();
  rules.forEach((rule, at) =>
    engine.addRule({
      conditions: { all: conditionsOf(rule) },
      event: { type: 'holds', params: { at } },
    }),
  );
  const held = async (context) => {
    const { events } = await engine.run(factsOf(context, (id) => shelf.byId.get(id)));
    return events.map(({ params }) => rules[params.at]);
  };
  return { held, decide: async (context) => offersOf(await held(context), context, shelf) };
}
