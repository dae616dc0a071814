import type { Signal } from '@preact/signals';
import type { Interval } from '@uptier/core';
import { useId } from 'preact/hooks';
import { part } from '../part/part.js';
import type { ComparisonKey } from '../words/en.js';
import type { Language } from '../words/speak.js';

interface TermChoiceProps {
  readonly intervals: readonly Interval[];
  readonly shown: Interval | undefined;
  readonly picked: Signal<Interval | undefined>;
  readonly language: Language<ComparisonKey>;
}

/** By month or by year: changes which prices are shown, and nothing else. */
export function TermChoice({ intervals, shown, picked, language: { say } }: TermChoiceProps) {
  const name = useId();
  return (
    <fieldset {...part('term-choice')}>
      <legend {...part('quiet')}>{say('term')}</legend>
      {intervals.map((interval) => (
        <label key={interval} {...part('term')}>
          <input
            {...part('radio')}
            type="radio"
            name={name}
            checked={interval === shown}
            onChange={() => {
              picked.value = interval;
            }}
          />
          {say(`term.${interval}`)}
        </label>
      ))}
    </fieldset>
  );
}
