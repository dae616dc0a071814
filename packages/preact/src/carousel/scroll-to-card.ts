/** Scrolls a row by about so many pixels, to where a card begins: WebKit does not snap what a script scrolls. */
export function scrollToCard(list: HTMLElement, about: number): void {
  const edge = getComputedStyle(list).direction === 'rtl' ? 'right' : 'left';
  const startOf = (one: Element): number => one.getBoundingClientRect()[edge];
  const farFrom = (way: number): number => Math.abs(way - about);
  const ways = [...list.children].map((card) => startOf(card) - startOf(list));
  const [left = 0] = ways.sort((a, b) => farFrom(a) - farFrom(b));
  list.scrollBy({ left });
}
