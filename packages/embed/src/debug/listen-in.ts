/** One event of the page, for reading. */
export interface Told {
  readonly text: string;
  readonly isError: boolean;
}

const EVENTS = [
  'decided',
  'seen',
  'visited',
  'accepted',
  'failed',
  'undone',
  'declined',
  'error',
] as const;

/** More would only push the page's memory. */
const MOST = 100;

/** What of an event's detail is worth a line. */
interface Detail {
  readonly slot?: { readonly id: string };
  readonly offer?: { readonly id: string };
  readonly code?: string;
  readonly detail?: string;
  readonly decision?: { readonly offers: readonly unknown[] };
  readonly result?: { readonly status: string };
}

function textOf(type: string, told: Detail): string {
  const { slot, offer, code, detail, decision, result } = told;
  const offers = decision && `${decision.offers.length} offers`;
  const parts: (string | undefined)[] = [type, slot?.id, offer?.id, code, detail, offers];
  return [...parts, result?.status].filter((part) => part !== undefined).join(' · ');
}

/** Keeps the newest of what the page is told, newest first, and calls `listen` for each. */
export function listenIn(listen: (told: readonly Told[]) => void): () => void {
  let told: readonly Told[] = [];
  const hear = ({ type, detail }: CustomEvent<Detail>): void => {
    const name = type.replace('uptier:', '');
    told = [{ text: textOf(name, detail), isError: name === 'error' }, ...told].slice(0, MOST);
    listen(told);
  };
  const stops = EVENTS.map((name) => {
    document.addEventListener(`uptier:${name}`, hear as EventListener);
    return () => document.removeEventListener(`uptier:${name}`, hear as EventListener);
  });
  return () => stops.forEach((stop) => stop());
}
