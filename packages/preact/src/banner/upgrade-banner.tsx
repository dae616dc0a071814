import type { CartResult, Offer } from '@uptier/core';
import { useRef } from 'preact/hooks';
import { useAnswer, type AnswerEvents } from '../answer/use-answer.js';
import { CardPicture } from '../card/card-picture.js';
import { CardGains } from '../gains/card-gains.js';
import { part } from '../part/part.js';
import { useSeen } from '../seen/use-seen.js';
import { bannerWords } from '../words/en/banner-words.js';
import { answerWords } from '../words/en/answer-words.js';
import { offerWords } from '../words/en/offer-words.js';
import { speak, type Speech } from '../words/speak.js';
import { BannerFoot } from './banner-foot.js';
import { BannerIncentive } from './banner-incentive.js';
import { VersionStep } from '../versions/version-step.js';
import { useCollapse } from './use-collapse.js';

export interface UpgradeBannerProps extends AnswerEvents, Speech {
  /** Missing: there is nothing to offer. The banner then takes no room. */
  readonly offer: Offer | undefined;
  /** He wants back what he had. */
  onUndo(offer: Offer): Promise<CartResult>;
}

/**
 * One offer for the cart and the checkout. Once it is accepted it stays, with a way back, even when it is not
 * passed in any more.
 */
export function UpgradeBanner({ offer, words, locale, onUndo, ...events }: UpgradeBannerProps) {
  const language = speak({ ...offerWords, ...answerWords, ...bannerWords }, { words, locale });
  const answer = useAnswer(offer, events);
  const { shown } = answer;
  const banner = useRef<HTMLDivElement>(null);
  const drawn = useCollapse(banner, shown);
  useSeen(banner, shown, events.onSeen);
  const name = drawn && (drawn.headline ?? language.say(`heading.${drawn.role}`));
  const quote = drawn?.product.proof?.quote;
  return (
    // It takes the focus when what held it goes.
    <div {...part('banner', shown ? 'open' : 'closed')} ref={banner} tabIndex={-1}>
      {drawn && (
        <section {...part('panel')} aria-label={name}>
          <div {...part('media')}>
            <CardPicture product={drawn.product} />
          </div>
          <div {...part('head')}>
            {drawn.sponsored && <p {...part('sponsored')}>{language.say('sponsored')}</p>}
            <h2 {...part('heading')}>{name}</h2>
            <VersionStep offer={drawn} />
          </div>
          <div {...part('facts')}>
            <CardGains gains={drawn.gains} language={language} />
            <BannerIncentive offer={drawn} language={language} locale={locale} />
            {quote && (
              <p {...part('proof')}>
                <q>{quote.text}</q> {quote.by}
              </p>
            )}
          </div>
          <BannerFoot offer={drawn} answer={answer} language={language} onUndo={onUndo} />
        </section>
      )}
    </div>
  );
}
