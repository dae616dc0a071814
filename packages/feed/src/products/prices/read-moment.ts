const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]\s*(\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?))?\s*(Z|[+-]\d{2}:?\d{2})?$/;

/** A moment as exports write it, in milliseconds; without a zone it is taken as UTC. Nothing where it is none. */
export function readMoment(text: string): number | undefined {
  if (/^\d{9,11}$/.test(text)) return Number(text) * 1000;
  const found = MOMENT.exec(text);
  if (!found) return undefined;
  const [, date, time = '00:00:00', zone = 'Z'] = found;
  const moment = Date.parse(`${date}T${time}${zone.replace(/(\d{2})(\d{2})$/, '$1:$2')}`);
  return Number.isNaN(moment) ? undefined : moment;
}
