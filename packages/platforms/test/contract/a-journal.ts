import type { Journal } from '@uptier/platforms';

/** A journal as a tab has it: text, so that what cannot be written as JSON is lost. */
export function aJournal(): Journal {
  let text: string | undefined;
  return {
    read: () => (text === undefined ? undefined : JSON.parse(text)),
    write: (entry) => void (text = entry === undefined ? undefined : JSON.stringify(entry)),
  };
}
