/** One object with another's parts on top. What is there but `undefined` leaves what is below it. */
export const over = <Below extends object, Above extends object>(
  below: Below,
  above: Above | undefined,
): Below & Above =>
  ({
    // For its own nothings: an object of the page may have something there.
    ...above,
    ...below,
    ...Object.fromEntries(Object.entries(above ?? []).filter(([, value]) => value !== undefined)),
  }) as Below & Above;
