import { dragByMouse } from './drag-by-mouse.js';
import { scrollByKey } from './scroll-by-key.js';

/** What a list that scrolls takes from keyboard and mouse. Who comes to it by keyboard hears its name. */
export const scrollingRow = (name: string) => ({
  tabIndex: 0,
  'aria-label': name,
  onKeyDown: scrollByKey,
  onPointerDown: dragByMouse,
  // A link or a picture that is dragged itself would take the pointer away.
  onDragStart: (event: Event) => event.preventDefault(),
});
