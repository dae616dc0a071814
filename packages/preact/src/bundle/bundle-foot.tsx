import type { PriceFacts } from '@uptier/core';
import { isClosed, noteOf } from '../answer/progress.js';
import { part } from '../part/part.js';
import type { BundleKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import type { TickedBundle } from './use-bundle.js';

interface BundleFootProps {
  readonly bundle: TickedBundle;
  /** How prices are written. */
  readonly facts: PriceFacts;
  readonly language: Language<BundleKey>;
}

/** What all that is ticked comes to, the one button for it, and what became of it. */
export function BundleFoot({ bundle, facts, language }: BundleFootProps) {
  const { say, plural, money } = language;
  const { progress, count, total } = bundle;
  const { state } = progress;
  const note = noteOf(progress, 'cart', language);
  const promise = count ? plural('bundle.add', count) : say('bundle.none');
  return (
    <div {...part('foot')}>
      <p {...part('sum')} aria-live="polite" aria-atomic="true">
        {say('bundle.total', { total: money(total, facts) })}
      </p>
      <button
        {...part('button', state)}
        type="button"
        // Not `disabled`: that would drop the focus.
        aria-disabled={!count || isClosed(progress)}
        onClick={({ detail }) => detail > 1 || bundle.accept()}
      >
        {state === 'idle' ? promise : say(state)}
      </button>
      <p {...part('status', note ? 'note' : 'quiet')} role="status">
        {note ?? (state !== 'idle' && say(state))}
      </p>
    </div>
  );
}
