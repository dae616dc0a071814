import type { Offer } from '@uptier/core';
import { part } from '../part/part.js';
import { differenceOf } from '../price/difference-of.js';
import type { Language } from '../words/speak.js';
import { isClosed, type Progress } from './progress.js';

interface AcceptButtonProps {
  readonly offer: Offer;
  readonly language: Language;
  readonly progress: Progress;
  readonly onAccept: () => void;
  /** What it promises. Missing: what the offer's role calls for. */
  readonly promise?: string | undefined;
}

/** What the button promises before anything has happened. */
function promiseOf(offer: Offer, { say, money }: Language): string {
  if (offer.role !== 'upgrade') return say('add');
  const difference = differenceOf(offer) ?? 0;
  return difference > 0
    ? say('upgrade.for', { difference: money(difference, offer.price) })
    : say('upgrade');
}

/** The button that accepts an offer, and says how that goes; a link where there is only something to visit. */
export function AcceptButton(props: AcceptButtonProps) {
  const { offer, language, progress, onAccept, promise = promiseOf(offer, language) } = props;
  const { title, url } = offer.product;
  const { state } = progress;
  const visit = offer.action === 'visit' && url;
  const said = state === 'idle' ? promise : language.say(state);
  const text = visit ? language.say('visit') : said;
  const names = { ...part('button', state), 'aria-label': `${text}: ${title}` };
  return visit ? (
    <a {...names} href={url}>
      {text}
    </a>
  ) : (
    <button
      {...names}
      type="button"
      // Not `disabled`: that would drop the focus.
      aria-disabled={isClosed(progress)}
      // The second click of a double click may fall on the next offer, which has just come to stand here.
      onClick={({ detail }) => detail > 1 || onAccept()}
    >
      {text}
    </button>
  );
}
