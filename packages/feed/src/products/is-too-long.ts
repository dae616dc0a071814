/** Characters; no page reads a longer id. */
export const LONGEST_ID = 200;

/** Whether an id is one that no page reads. */
export const isTooLong = (id: string | undefined): boolean =>
  id !== undefined && id.length > LONGEST_ID;
