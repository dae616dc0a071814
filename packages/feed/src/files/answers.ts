const NO = /^(?:no|n|none|nein|non|ne|nej|nie|-|0|false)$/i;
const YES = /^(?:yes|y|ja|j|oui|sí|si|ano|tak|ok|x|1|true)$/i;

/** What a merchant writes into a table's cell for no, in the languages of most shops. */
export const isNo = (text: string): boolean => NO.test(text);

/** And for yes. */
export const isYes = (text: string): boolean => YES.test(text);
