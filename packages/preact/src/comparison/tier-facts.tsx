import type { Attribute, ComparedTier } from '@uptier/core';
import type { ComparisonKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import { Better } from './better.js';
import { TierCell } from './tier-cell.js';

interface TierFactsProps {
  readonly tier: ComparedTier;
  /** The attributes that one of the tiers has. */
  readonly names: readonly string[];
  /** Whether one of the tiers has benefits. */
  readonly hasBenefits: boolean;
  readonly language: Language<ComparisonKey>;
}

/** A fact of the feed in words. */
function tell(fact: Attribute | undefined, { say }: Language<ComparisonKey>): string {
  const { value, ...scale } = typeof fact === 'object' ? fact : { value: fact };
  if (value === undefined) return '–';
  return typeof value === 'boolean'
    ? say(value ? 'compare.yes' : 'compare.no')
    : say('compare.fact', { value: { ...scale, value } });
}

/** What a tier has, in a cell each. */
export function TierFacts({ tier, names, hasBenefits, language }: TierFactsProps) {
  const { product, gains } = tier;
  const { attributes = {}, benefits = [] } = product;
  const gained = new Set(
    gains.map((gain) => ('text' in gain ? gain.text : 'name' in gain && gain.name)),
  );
  return (
    <>
      {names.map((name) => (
        <TierCell key={name} name={name}>
          <Better is={gained.has(name)} name="value" language={language}>
            {tell(attributes[name], language)}
          </Better>
        </TierCell>
      ))}
      {hasBenefits && (
        <TierCell name={language.say('compare.benefits')}>
          {benefits.map((text) => (
            <Better key={text} is={gained.has(text)} name="benefit" language={language}>
              <bdi>{text}</bdi>
            </Better>
          ))}
        </TierCell>
      )}
    </>
  );
}
