/** An element of the page. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What must be seen of one payload: texts by their part, and the rest of what an element shows. */
export interface Wanted {
  readonly texts: Readonly<Record<string, readonly (string | undefined)[]>>;
  readonly labels?: readonly string[];
  readonly links?: readonly string[];
  readonly alts?: readonly string[];
}

/** One of our widgets, shown with every payload. */
export interface Scene {
  readonly name: string;
  /** What the page says where the elements are shown. */
  context(payloads: readonly string[]): object;
  elements(payloads: readonly string[]): readonly Element[];
  wanted(payload: string, at: number): Wanted;
  /** The same where a server draws it, which does not ask the feed how amounts look. Missing: no other. */
  wantedDrawn?(payload: string, at: number): Wanted;
}
