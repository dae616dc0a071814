import type { Offer, Standing } from '@uptier/core';
import { part } from '../part/part.js';
import type { MeterKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import { LimitMeter } from './limit-meter.js';
import { limitOf } from './limit-of.js';
import { readable } from './readable.js';

interface StandingFactsProps {
  readonly standing: Standing;
  /** What is offered with it. */
  readonly offer: Offer | undefined;
  readonly language: Pick<Language<MeterKey>, 'say'>;
}

/**
 * Where the customer stands: a limit, always, and with an offer what he has reached, unless the offer's own headline
 * says that.
 */
export function StandingFacts({ standing, offer, language }: StandingFactsProps) {
  const limit = limitOf(standing, offer);
  const milestone = offer && !offer.headline ? standing.milestones.at(-1) : undefined;
  return limit || milestone ? (
    <div {...part('standing')}>
      {milestone && (
        <p {...part('milestone')}>
          {language.say('milestone', { milestone: readable(milestone) })}
        </p>
      )}
      {limit && <LimitMeter limit={limit} language={language} />}
    </div>
  ) : null;
}
