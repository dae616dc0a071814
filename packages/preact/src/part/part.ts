import type { PartName } from './parts.js';

export interface PartNames {
  readonly class: string;
  readonly part: string;
}

/**
 * The names of an element: `part('card')` is `.uptier-card` for a page's own sheet and `::part(card)`
 * for an element's shadow. A new name is declared, with what it is, in `parts.ts`.
 */
export function part(...names: readonly PartName[]): PartNames {
  return { class: names.map((name) => `uptier-${name}`).join(' '), part: names.join(' ') };
}
