/** Where a row is to be scrolled, about so many pixels on, for a card to begin there: WebKit snaps no script's scrolling. */
export function cardNear(list: HTMLElement, about: number): number {
  const edge = getComputedStyle(list).direction === 'rtl' ? 'right' : 'left';
  const startOf = (one: Element): number => one.getBoundingClientRect()[edge];
  const farFrom = (way: number): number => Math.abs(way - about);
  const ways = [...list.children].map((card) => startOf(card) - startOf(list));
  const [nearest = 0] = ways.sort((a, b) => farFrom(a) - farFrom(b));
  return list.scrollLeft + nearest;
}
