/**
 * A text by itself. One that was cut out of a longer text keeps all of that in memory: a product's title the piece of the
 * file that it was read from.
 */
export const ownText = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
