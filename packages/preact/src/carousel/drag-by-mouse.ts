import { cardNear } from './card-near.js';

/** How many pixels a press may move and still be a click. */
const SLACK = 6;

/** What ends a press. One that has not become a drag ends where the mouse leaves the row. */
const ENDS = ['pointerup', 'pointercancel', 'pointerleave'];

const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopPropagation();
};

/**
 * Lets a mouse drag a row that a finger, a pen and a wheel scroll by themselves. What was dragged is let go at the
 * next card of its way, and is no click.
 */
export function dragByMouse(event: PointerEvent & { readonly currentTarget: HTMLElement }): void {
  const { pointerType, pointerId, button, target, clientX: start, currentTarget: list } = event;
  // These two take a drag for themselves.
  if (pointerType !== 'mouse' || button || (target as Element).matches('select, input')) return;
  const { scrollLeft, style } = list;
  const press = new AbortController();
  let way = 0;
  const move = ({ clientX }: PointerEvent): void => {
    way = start - clientX;
    if (Math.abs(way) > SLACK && !style.cssText) {
      list.setPointerCapture(pointerId);
      style.cssText =
        'scroll-snap-type:none;scroll-behavior:auto;user-select:none;-webkit-user-select:none';
    }
    if (style.cssText) list.scrollLeft = scrollLeft + way;
  };
  const end = (): void => {
    press.abort();
    if (!style.cssText) return;
    const half = (list.firstElementChild?.clientWidth ?? 0) / 2;
    // Before the row snaps again by itself, to what may be the card that it came from.
    const left = cardNear(list, way < 0 ? -half : half);
    style.cssText = '';
    list.scrollTo({ left });
    // Some browsers click what was pressed, some the row that has captured the pointer: before the next task, if at all.
    list.addEventListener('click', swallow, true);
    setTimeout(() => list.removeEventListener('click', swallow, true));
  };
  list.addEventListener('pointermove', move, press);
  for (const type of ENDS) list.addEventListener(type, end, press);
}
