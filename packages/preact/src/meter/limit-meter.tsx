import type { Limit } from '@uptier/core';
import { part } from '../part/part.js';
import type { MeterKey } from '../words/en.js';
import type { Language } from '../words/speak.js';
import { readable } from './readable.js';

interface LimitMeterProps {
  readonly limit: Limit;
  readonly language: Pick<Language<MeterKey>, 'say'>;
}

/** How much of a limit is used: "Storage, 46 of 50 GB, almost full". */
export function LimitMeter({ limit, language: { say } }: LimitMeterProps) {
  const { measure, name = readable(measure), unit, used, limit: most, stage } = limit;
  const text = say('used', { used, limit: { value: most, unit } });
  return (
    <>
      <p {...part('limit')}>
        <span {...part('measure')}>{name}</span> <span {...part('used')}>{text}</span>{' '}
        {stage && <b {...part('stage', stage)}>{say(`stage.${stage}`)}</b>}
      </p>
      <meter {...part('meter')} aria-label={name} aria-valuetext={text} max={most} value={used} />
    </>
  );
}
