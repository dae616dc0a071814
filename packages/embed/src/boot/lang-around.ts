/** The language that the page names for an element, as it names it. A shadow tree speaks as what it stands in. */
export function langAround(element: Element): string {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return element.closest('[lang]')?.getAttribute('lang') ?? (host ? langAround(host) : '');
}
