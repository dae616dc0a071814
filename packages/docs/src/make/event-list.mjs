import { events } from '../texts/events.mjs';
import { table } from './table.mjs';

/** Every event, and when it is raised. */
export const eventList = () =>
  table(
    ['event', 'when'],
    Object.entries(events).map(([name, when]) => [`\`uptier:${name}\``, when]),
  );
