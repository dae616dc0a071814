import type { Offer } from '@uptier/core';
import type { Slotted } from '../answer/offer-slots.js';
import { isClosed, noteOf } from '../answer/progress.js';
import { part } from '../part/part.js';
import type { BundleKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import type { TickedBundle } from './use-bundle.js';

interface BundleFootProps extends Slotted {
  readonly bundle: TickedBundle;
  /** Its prices are written as those of all the others. */
  readonly first: Offer;
  readonly language: Language<BundleKey>;
}

/** What all that is ticked comes to, the one button for it, and what became of it. */
export function BundleFoot({ bundle, first, language, slots }: BundleFootProps) {
  const { say, plural, money } = language;
  const { progress, count, total } = bundle;
  const { state } = progress;
  const note = noteOf(progress, 'cart', language);
  const promise = count ? plural('bundle.add', count) : say('bundle.none');
  const text = state === 'idle' ? promise : say(state);
  const Button = slots?.Button;
  return (
    <div {...part('foot')}>
      <p {...part('sum')} aria-live="polite" aria-atomic="true">
        {(count || total) > 0 && say('bundle.total', { total: money(total, first.price) })}
      </p>
      {Button ? (
        <Button offer={first} text={text} label={text} state={state} onPress={bundle.accept} />
      ) : (
        <button
          {...part('button', state)}
          type="button"
          // Not `disabled`: that would drop the focus.
          aria-disabled={!count || isClosed(progress)}
          onClick={({ detail }) => detail > 1 || bundle.accept()}
        >
          {text}
        </button>
      )}
      <p {...part('status', note ? 'note' : 'quiet')} role="status">
        {note ?? (state !== 'idle' && say(state))}
      </p>
    </div>
  );
}
