export interface PartNames {
  readonly class: string;
  readonly part: string;
}

/**
 * The names of an element: `part('card')` is `.uptier-card` for a page's own sheet and `::part(card)`
 * for an element's shadow. They are public: renaming one breaks somebody's design.
 */
export function part(...names: readonly string[]): PartNames {
  return { class: names.map((name) => `uptier-${name}`).join(' '), part: names.join(' ') };
}
