/** What an element shows, part by part, and whatever in it is not as our components draw. */
export interface Drawn {
  /** The texts of each part that was asked for, in their order. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  /** The names that are read out. */
  readonly labels: readonly string[];
  readonly links: readonly string[];
  readonly alts: readonly string[];
  /** Tags, attributes and addresses that nobody of ours has written. */
  readonly strange: readonly string[];
}

/**
 * Runs in the page: reads the elements that a selector finds. Of the parts only those that somebody looks at: the text of
 * one that holds all others is as long as all of theirs.
 */
export function readElements(selector: string, parts: readonly string[]): Drawn[] {
  const TAGS =
    /^(?:a|aside|b|bdi|button|caption|details|dialog|div|fieldset|h2|h3|header|img|input|label|legend|li|meter|ol|option|p|progress|q|s|section|select|small|span|summary|table|tbody|td|th|thead|time|tr|ul)$/;
  const ATTRIBUTES =
    /^(?:part|class|role|href|src|alt|loading|type|value|max|min|step|checked|disabled|open|scope|tabindex|datetime|name|lang|dir|selected|aria-[a-z]+)$/;
  const asked = new Set(parts);
  // The panel has no parts: there the tags say it.
  const tags = new Set(['bdi', 'option', 'p', 'small', 'td', 'th'].filter((tag) => asked.has(tag)));
  return [...document.querySelectorAll(selector)].map((element) => {
    const texts: Record<string, string[]> = {};
    const [labels, links, alts, strange] = [[], [], [], []] as [
      string[],
      string[],
      string[],
      string[],
    ];
    const lists = new Map([
      ['aria-label', labels],
      ['href', links],
      ['alt', alts],
    ]);
    for (const one of (element.shadowRoot ?? element).querySelectorAll('*')) {
      const tag = one.localName;
      if (!TAGS.test(tag)) strange.push(tag);
      for (const { name, value } of one.attributes) {
        if (!ATTRIBUTES.test(name)) strange.push(name);
        lists.get(name)?.push(value);
        if (name === 'part')
          for (const part of value.split(' '))
            if (asked.has(part)) (texts[part] ??= []).push(one.textContent ?? '');
        if (name !== 'href' && name !== 'src') continue;
        const address = String((one as unknown as Record<string, unknown>)[name]);
        if (!/^https?:/.test(address)) strange.push(address);
      }
      if (tags.has(tag))
        (texts[tag] ??= []).push((tag === 'th' ? one.firstChild : one)?.textContent ?? '');
    }
    return { texts, labels, links, alts, strange };
  });
}
