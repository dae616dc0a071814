/** What an element shows, part by part, and whatever in it is not as our components draw. */
export interface Drawn {
  /** The texts of each part, in their order. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  /** The names that are read out. */
  readonly labels: readonly string[];
  readonly links: readonly string[];
  readonly pictures: readonly string[];
  readonly alts: readonly string[];
  /** Tags, attributes and addresses that nobody of ours has written. */
  readonly strange: readonly string[];
}

/** Runs in the page: reads the elements that a selector finds. */
export function readElements(selector: string): Drawn[] {
  const TAGS =
    /^(?:a|aside|b|bdi|button|caption|details|dialog|div|fieldset|h2|h3|header|img|input|label|legend|li|meter|ol|option|p|progress|q|s|section|select|small|span|summary|table|tbody|td|th|thead|time|tr|ul)$/;
  const ATTRIBUTES =
    /^(?:part|class|role|href|src|alt|loading|type|value|max|min|step|checked|disabled|open|scope|tabindex|datetime|name|lang|dir|selected|aria-[a-z]+)$/;
  const strangeIn = (one: Element): string[] => {
    const tag = one.localName;
    const attributes = one.getAttributeNames().filter((name) => !ATTRIBUTES.test(name));
    const addresses = ['href', 'src'].flatMap((name) => {
      const address = (one as unknown as Record<string, unknown>)[name];
      return one.hasAttribute(name) && !/^https?:/.test(String(address)) ? [String(address)] : [];
    });
    return [...(TAGS.test(tag) ? [] : [tag]), ...attributes, ...addresses];
  };
  return [...document.querySelectorAll(selector)].map((element) => {
    const all = [...(element.shadowRoot ?? element).querySelectorAll('*')];
    const valuesOf = (name: string): string[] => all.flatMap((one) => one.getAttribute(name) ?? []);
    const texts: Record<string, string[]> = {};
    for (const one of all)
      for (const part of one.getAttribute('part')?.split(' ') ?? [])
        (texts[part] ??= []).push(one.textContent ?? '');
    // The panel has no parts: there the tags say it.
    for (const one of all)
      if (/^(?:bdi|option|p|small|td)$/.test(one.localName))
        (texts[one.localName] ??= []).push(one.textContent ?? '');
      else if (one.localName === 'th') (texts['th'] ??= []).push(one.firstChild?.textContent ?? '');
    return {
      texts,
      labels: valuesOf('aria-label'),
      links: valuesOf('href'),
      pictures: valuesOf('src'),
      alts: valuesOf('alt'),
      strange: all.flatMap(strangeIn),
    };
  });
}
