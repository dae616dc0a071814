/** What a shop says again and again is not more: brands, categories, values. What is said once needs no memory. */
const MOST = 5000;

/** Remembers one thing of each text that comes often. Of many texts the earlier ones are forgotten all at once. */
export class KnownTexts<Known> {
  readonly #known = new Map<string, Known>();
  get(text: string): Known | undefined {
    return this.#known.get(text);
  }
  set(text: string, known: Known): Known {
    if (this.#known.size === MOST) this.#known.clear();
    this.#known.set(text, known);
    return known;
  }
}
