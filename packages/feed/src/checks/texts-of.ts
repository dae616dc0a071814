import type { Feed, Product } from '@uptier/core';
import type { Place } from '../findings/finding.js';
import type { Checked } from './check.js';

/** What a shopper may read of a product: field and text. */
export function* textsOf(product: Product): Generator<readonly [field: string, text: string]> {
  const { title, tierName, image, benefits = [], proof, guide, variants = [] } = product;
  yield ['title', title];
  if (tierName !== undefined) yield ['tierName', tierName];
  if (image?.alt !== undefined) yield ['image.alt', image.alt];
  for (const [i, benefit] of benefits.entries()) yield [`benefits[${i}]`, benefit];
  if (proof?.quote) yield ['proof.quote.text', proof.quote.text];
  if (guide) yield ['guide.title', guide.title];
  for (const [i, { title: own }] of variants.entries())
    if (own !== undefined) yield [`variants[${i}].title`, own];
}

type Text = readonly [place: (checked: Checked) => Place, text: string];

/** What the merchant says himself: the headlines of campaigns, and his own words for the widgets. */
export function* headTexts({ campaigns, messages }: Feed): Generator<Text> {
  for (const { id, headline } of campaigns)
    if (headline !== undefined) yield [({ atCampaign }) => atCampaign(id, 'headline'), headline];
  for (const [locale, words] of Object.entries(messages))
    for (const [key, text] of Object.entries(words))
      yield [
        () => ({ path: `$.messages[${JSON.stringify(locale)}][${JSON.stringify(key)}]` }),
        text,
      ];
}
