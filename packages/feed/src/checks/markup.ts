import type { Check } from './check.js';
import { textsOf, headTexts } from './texts-of.js';

const MARKUP = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/i;

const finding = (text: string, what: string) =>
  ({
    severity: 'warning',
    code: 'markup',
    message: `${what} shows "${MARKUP.exec(text)?.[0]}" to the shopper as it is: texts are no HTML.`,
    advice: 'Write it as plain text.',
  }) as const;

/** Texts are shown as they stand, so markup in them would be read by shoppers. */
export const markup: Check = function* (checked) {
  for (const [path, text] of headTexts(checked.feed))
    if (MARKUP.test(text)) yield { ...finding(text, 'A text'), place: path(checked) };
  for (const [index, product] of checked.feed.products.entries())
    for (const [field, text] of textsOf(product))
      if (MARKUP.test(text))
        yield { ...finding(text, `"${product.id}"`), place: checked.at(index, field) };
};
