import type { Catalog, Policy } from '@uptier/core';
import type { Finding } from '../findings/finding.js';
import type { Check, Checked } from './check.js';
import { sayMoney } from './say-money.js';
import { catalogUnder, refusalsOf, type UpgradeStep } from './upgrade-steps.js';

/** As many as a setting is tried on. */
const TRIED = 2000;
/** In percent: above this it is `maxTimes` that refuses. */
const HIGHEST = 10_000;

type Setting = keyof Policy['maxIncrease'];

const settingOf = ({ next }: UpgradeStep): Setting | undefined =>
  next.kind === 'plan' ? undefined : next.kind === 'service' ? 'service' : 'good';

const withSetting = (catalog: Catalog, setting: Setting, percent: number): Catalog => {
  const { policy } = catalog.head;
  const maxIncrease = { ...policy.maxIncrease, [setting]: percent / 100 };
  return catalogUnder(catalog, { ...policy, maxIncrease });
};

/** The smallest whole percentage under which the core lets half of the steps pass. */
function smallestFor(
  steps: readonly UpgradeStep[],
  setting: Setting,
  { catalog, now }: Checked,
): number | undefined {
  const tried = steps.slice(0, TRIED);
  const passHalf = (percent: number): boolean => {
    const changed = withSetting(catalog, setting, percent);
    const passed = tried.filter(
      (step) => !refusalsOf(step, changed, now).includes('too-expensive'),
    );
    return passed.length * 2 >= tried.length;
  };
  if (!passHalf(HIGHEST)) return undefined;
  let [refuses, passes] = [0, HIGHEST];
  while (passes - refuses > 1) {
    const middle = Math.floor((refuses + passes) / 2);
    if (passHalf(middle)) passes = middle;
    else refuses = middle;
  }
  return passes;
}

const priceRuleRefuses = ({ refusedBy }: UpgradeStep): boolean =>
  refusedBy.includes('too-expensive');

function advise(refused: readonly UpgradeStep[], setting: Setting, checked: Checked): Finding {
  const all = checked.steps().filter((step) => settingOf(step) === setting).length;
  const name = `policy.maxIncrease.${setting}`;
  const percent = smallestFor(refused, setting, checked);
  return {
    severity: 'warning',
    code: 'upgrades-too-dear',
    place: { path: `$.${name}` },
    message: `${refused.length} of ${all} steps to the next version cost too much next to what they replace: now ${name} is ${checked.feed.policy.maxIncrease[setting]}.`,
    advice:
      percent === undefined
        ? `No ${name} would let half of them pass: they cost more than policy.maxTimes.${setting} times what they replace. Look whether they are versions of one another.`
        : `${percent / 100} is the smallest ${name} that would let half of them pass.`,
  };
}

/**
 * Steps to the next version which the price rule refuses to whoever buys the lower one by itself; and the smallest
 * setting that would pass half of them, found by asking the core under it.
 */
export const refusedUpgrades: Check = function* (checked) {
  const refused = checked.steps().filter(priceRuleRefuses);
  for (const setting of ['good', 'service'] as const) {
    const own = refused.filter((step) => settingOf(step) === setting);
    if (own.length) yield advise(own, setting, checked);
  }
  for (const { index, held, next } of refused) {
    const [low, high] = [held.price ?? 0, next.price ?? 0];
    yield {
      severity: 'warning',
      code: 'upgrade-too-dear',
      place: checked.at(index),
      message: `"${next.title}" is never offered to who buys "${held.title}" by itself: ${sayMoney(high, checked.feed)} after ${sayMoney(low, checked.feed)} is too big a step.`,
      advice: 'Put a version between the two, or let upgrades cost more in the policy.',
    };
  }
};
