import { useMemo } from 'preact/hooks';
import type { WordKey } from './en.js';
import { speak, type Language, type Speech } from './speak.js';

/** `speak`, once for each language that the page wants, so that what is drawn in it need not be drawn again. */
export const useLanguage = <Key extends WordKey>(
  english: Readonly<Record<Key, string>>,
  { words, locale, amounts, onMissing }: Speech,
): Language<Key> =>
  useMemo(
    () => speak(english, { words, locale, amounts, onMissing }),
    [english, words, locale, amounts, onMissing],
  );
