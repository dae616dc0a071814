import type { CartResult, Offer, Standing } from '@uptier/core';
import { useRef } from 'preact/hooks';
import type { Slotted } from '../answer/offer-slots.js';
import { useAnswer, type AnswerEvents } from '../answer/use-answer.js';
import { StandingFacts } from '../meter/standing-facts.js';
import { part } from '../part/part.js';
import { useSeen } from '../seen/use-seen.js';
import { answerWords } from '../words/en/answer-words.js';
import { bannerWords } from '../words/en/banner-words.js';
import { meterWords } from '../words/en/meter-words.js';
import { buttonWords } from '../words/en/button-words.js';
import { gainWords } from '../words/en/gain-words.js';
import { offerWords } from '../words/en/offer-words.js';
import { speak, type Speech } from '../words/speak.js';
import { BannerFoot } from './banner-foot.js';
import { BannerOffer } from './banner-offer.js';
import { useCollapse } from './use-collapse.js';

export interface UpgradeBannerProps extends AnswerEvents, Speech, Slotted {
  /** Missing: there is nothing to offer. The banner then takes no room. */
  readonly offer: Offer | undefined;
  /** Missing: the campaign's headline, or what kind of offer it is. */
  readonly heading?: string | undefined;
  /** In the app: the customer's limits, one of which shows with or without an offer, and his milestones. */
  readonly standing?: Standing | undefined;
  /** He wants back what he had. */
  onUndo(offer: Offer): Promise<CartResult>;
}

const english = {
  ...offerWords,
  ...buttonWords,
  ...gainWords,
  ...answerWords,
  ...meterWords,
  ...bannerWords,
};

/**
 * One offer for the cart, the checkout and the app. Once it is accepted it stays, with a way back, even when it is
 * not passed in any more.
 */
export function UpgradeBanner(props: UpgradeBannerProps) {
  const { offer, standing, slots, onUndo, onSeen } = props;
  const language = speak(english, props);
  const answer = useAnswer(offer, props);
  const { shown, refused } = answer;
  const banner = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const said = useRef<HTMLDivElement>(null);
  const drawn = useCollapse({ banner, heading, said }, shown);
  useSeen(banner, shown, onSeen);
  return (
    <>
      {standing && <StandingFacts standing={standing} offer={drawn} language={language} />}
      <div {...part('banner', shown ? 'open' : 'closed')} ref={banner}>
        {drawn && (
          <BannerOffer
            offer={drawn}
            name={props.heading ?? drawn.headline ?? language.say(`heading.${drawn.role}`)}
            heading={heading}
            {...{ language, slots }}
          >
            <BannerFoot offer={drawn} {...{ answer, language, slots, onUndo }} />
          </BannerOffer>
        )}
      </div>
      {/* It takes the focus when what held it goes: nothing that could be seen is left. */}
      <div {...part('quiet')} aria-live="polite" ref={said} tabIndex={-1}>
        {refused && language.say('declined', { title: refused.product.title })}
      </div>
    </>
  );
}
