import type { Amounts } from './amounts.js';
import type { ButtonKey, PluralKey, WordKey, Words } from './en.js';
import { moneyIn, valueIn, type Value } from './figures.js';
import { pluralIn } from './plural-in.js';

type Values = Readonly<Record<string, Value>>;

/** What the components write in. Functions as properties, so that a key it has no text for does not compile. */
export interface Language<Key extends WordKey = ButtonKey> extends Pick<
  Speech,
  'locale' | 'timeZone'
> {
  /** The text of a key, its places filled in from `values`. */
  readonly say: (key: Key, values?: Values) => string;
  /** The text of a key in the form that a number asks for: "1 day", "2 days". The number also fills `{count}`. */
  readonly plural: (key: PluralKey<Key>, count: number, values?: Values) => string;
  readonly money: ReturnType<typeof moneyIn>;
}

/** How a page wants a component to speak. */
export interface Speech {
  /**
   * Texts in place of the English ones. What is missing stays English. In a language that is read from right to left
   * a place stands between U+2068 and U+2069, so that a value of other letters does not pull its neighbours along.
   */
  readonly words?: Words | undefined;
  /** BCP 47, for numbers, plurals, money and dates. Missing or empty: the browser's own. */
  readonly locale?: string | undefined;
  /** How amounts of a currency look in `locale`: it saves asking the browser, which takes as long as drawing ten cards. */
  readonly amounts?: Amounts | undefined;
  /** IANA name of the time zone of moments, which then name it. Missing: the browser's own, unnamed. */
  readonly timeZone?: string | undefined;
  /** Told of each key that `words` does not have: once a page and language. */
  readonly onMissing?: ((key: WordKey) => void) | undefined;
}

/** What was told to be missing, by language and key: components speak anew with each drawing. */
const told = new Set<string>();

function tellMissing(key: WordKey, { locale, onMissing }: Speech): void {
  const missed = `${locale} ${key}`;
  if (!onMissing || told.has(missed)) return;
  told.add(missed);
  onMissing(key);
}

/** A component's language, from its English and what the page wants instead. */
export function speak<Key extends WordKey>(
  english: Readonly<Record<Key, string>>,
  speech: Speech,
): Language<Key> {
  const { words = {}, locale, timeZone, amounts } = speech;

  const fill = (text: string, values: Values) =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => {
      // Every object has a `constructor`; nobody has filled it in.
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return value === undefined ? place : valueIn(locale, value);
    });

  const find = (key: string, textIn: (texts: Words, language?: string) => string | undefined) => {
    const text = textIn(words, locale);
    if (text === undefined) tellMissing(key as WordKey, speech);
    // English counts as English does, whatever the page's language is.
    return text ?? textIn(english, 'en') ?? key;
  };

  return {
    locale,
    timeZone,
    money: moneyIn(locale, amounts),
    say: (key, values = {}) =>
      fill(
        // A library may have given every object an `add`.
        find(key, (texts) => (Object.hasOwn(texts, key) ? texts[key] : undefined)),
        values,
      ),
    plural: (key, count, values) => {
      const general = `${key}.other` as const;
      const text = find(general, (texts, language) => {
        const form = pluralIn(language, count);
        return texts[`${key}.${form}`] ?? texts[general];
      });
      return fill(text, { count, ...values });
    },
  };
}
