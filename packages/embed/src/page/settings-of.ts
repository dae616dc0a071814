/** `data-consent` says yes, no, or is left out: not known. */
const CONSENT: Readonly<Record<string, boolean>> = { true: true, false: false };

/** What the tag says, as a config states it. */
export const settingsOf = ({
  feed,
  locale,
  currency,
  storage,
  consent = '',
}: Readonly<Record<string, string | undefined>>) => ({
  feed,
  locale,
  currency,
  storage,
  consent: CONSENT[consent],
});
