interface Formatters {
  readonly NumberFormat: Intl.NumberFormat;
  readonly DateTimeFormat: Intl.DateTimeFormat;
  readonly ListFormat: Intl.ListFormat;
  readonly PluralRules: Intl.PluralRules;
}

interface Options {
  readonly NumberFormat: Intl.NumberFormatOptions;
  readonly DateTimeFormat: Intl.DateTimeFormatOptions;
  readonly ListFormat: Intl.ListFormatOptions;
  readonly PluralRules: Intl.PluralRulesOptions;
}

type Makers = {
  readonly [Kind in keyof Formatters]: new (
    locale?: string,
    options?: Options[Kind],
  ) => Formatters[Kind];
};

const made = new Map<string, unknown>();

/**
 * The browser's formatter of a kind. Making one takes longer than drawing a card, so each is made once for its
 * language and options. An empty or missing locale is the browser's own.
 */
export function formatter<Kind extends keyof Formatters>(
  kind: Kind,
  locale: string | undefined,
  options?: Options[Kind],
): Formatters[Kind] {
  const name = JSON.stringify([kind, locale, options]);
  const Maker: Makers[Kind] = (Intl as Makers)[kind];
  if (!made.has(name)) made.set(name, new Maker(locale || undefined, options));
  return made.get(name) as Formatters[Kind];
}
