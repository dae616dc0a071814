import type { Offer } from '@uptier/core';
import type { ComponentType } from 'preact';
import { part } from '../part/part.js';
import { differenceOf } from '../price/difference-of.js';
import type { Language } from '../words/speak.js';
import type { ButtonSlotProps } from './button-slot.js';
import { every } from './every.js';
import { isClosed, isHalf, priceNow, type Progress } from './progress.js';
import { wayOf } from './way-of.js';

interface AcceptButtonProps {
  readonly offer: Offer;
  readonly language: Language;
  readonly progress: Progress;
  readonly onAccept: () => void;
  /** What it promises. Missing: what the offer's role calls for. */
  readonly promise?: string | undefined;
  /** What is written on it where the whole promise has no room; its name still says all of it. */
  readonly brief?: string | undefined;
  /** He goes to look at the product. */
  readonly onVisit?: (() => void) | undefined;
  /** The page's own button in place of this one. */
  readonly as?: ComponentType<ButtonSlotProps> | undefined;
}

/** What the button promises before anything has happened. */
function promiseOf(offer: Offer, language: Language): string {
  const { say, money } = language;
  const { role, price } = offer;
  if (role !== 'upgrade') return say('add');
  const difference = differenceOf(offer) ?? 0;
  return difference > 0
    ? say('upgrade.for', { difference: every(money(difference, price), price.per, language) })
    : say('upgrade');
}

/** What it says of how a yes goes: where it has failed, what the next one does. */
function stateOf({ offer, language, progress }: AcceptButtonProps): string {
  const price = priceNow(progress, offer, language);
  if (isHalf(progress)) return language.say('rest');
  if (price !== undefined) return language.say('choose', { price });
  return language.say(progress.state as Exclude<Progress['state'], 'idle'>);
}

/**
 * The button that accepts an offer, and says how that goes; a link where there is only something to visit, and nothing
 * where that has no address.
 */
export function AcceptButton(props: AcceptButtonProps) {
  const { offer, language, progress, onAccept, onVisit, brief, as: Button } = props;
  const { promise = promiseOf(offer, language) } = props;
  const { state } = progress;
  const isIdle = state === 'idle';
  const isVisit = wayOf(offer) === 'visit';
  const href = isVisit ? offer.product.url : undefined;
  if (isVisit && !href) return null;

  const title = (isHalf(progress) && offer.held?.title) || offer.product.title;
  const said = isIdle ? promise : stateOf(props);
  const name = href ? language.say(offer.role === 'upgrade' ? 'visit' : 'view') : said;
  const text = isIdle && !href ? (brief ?? name) : name;
  // Who speaks to his browser says what he reads (WCAG 2.5.3): not every language has the brief words in the whole.
  const label = `${name.includes(text) ? name : text}: ${title}`;
  if (Button) {
    const onPress = () => (href ? onVisit?.() : onAccept());
    return <Button {...{ offer, text, label, state, href, onPress }} />;
  }
  const names = { ...part('button', state), 'aria-label': label };
  return href ? (
    <a {...names} href={href} onClick={onVisit}>
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
