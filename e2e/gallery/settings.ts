/** What can be chosen, each with what it is when nothing is said. It stands in the page's address. */
export const CHOICES = {
  component: ['all'],
  state: ['all'],
  preset: ['none', 'plain', 'soft', 'bold'],
  scheme: ['light', 'dark'],
  dir: ['ltr', 'rtl'],
  lang: ['en', 'de', 'fr', 'es', 'pt-BR', 'ru', 'ja', 'ko', 'zh', 'ar', 'he'],
  width: ['full', '280', '320', '480', '720', '1024', '1400'],
  text: ['100', '200'],
  root: ['shadow', 'page'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type Choice = keyof typeof CHOICES;
export type Settings = Readonly<Record<Choice, string>>;

/** What the page's address says; where it says nothing, the first of the choices. */
export function readSettings(address: string): Settings {
  const said = new URL(address).searchParams;
  const entries = Object.entries(CHOICES).map(([name, [first]]) => [name, said.get(name) ?? first]);
  return Object.fromEntries(entries) as Settings;
}
