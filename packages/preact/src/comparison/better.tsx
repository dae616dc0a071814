import type { ComponentChildren } from 'preact';
import { part } from '../part/part.js';
import type { PartName } from '../part/parts.js';
import type { ComparisonKey } from '../words/en.js';
import type { Language } from '../words/speak.js';

interface BetterProps {
  readonly is: boolean;
  /** The name of the part. */
  readonly name: PartName;
  readonly language: Language<ComparisonKey>;
  readonly children: ComponentChildren;
}

/** A fact; a gain is marked for the eye by the style sheet, for the ear by a word. */
export function Better({ is, name, language, children }: BetterProps) {
  return (
    <span {...part(name, ...(is ? ['better' as const] : []))}>
      {children}
      {is && <span {...part('quiet')}> ({language.say('compare.better')})</span>}
    </span>
  );
}
