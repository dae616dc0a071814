import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const LISTS = join(import.meta.dirname, 'lists');

const textOf = (file: string): string => readFileSync(join(LISTS, file), 'utf8');
const jsonOf = (file: string): readonly string[] => JSON.parse(textOf(file)) as string[];
const linesOf = (file: string): readonly string[] => textOf(file).split('\n');

/** The names of events, as what they are for. */
const handlers = (): readonly string[] =>
  linesOf('0xcela_event_handlers.txt').flatMap((name) => [
    name,
    `<img src=x ${name}=alert(1)>`,
    `" ${name}="alert(1)`,
  ]);

/** A vector, of one line or many, up to the mark that ends each of them. */
const VECTOR = /<div id="\d+">[^]*?\/\/\["'`-->\]\]>\]<\/div>/g;

/**
 * Each vector whole, and its lines: some of them do harm only as an address, which no text of many lines can be. What stands
 * around the vectors is what the console that wrote the list was asked, and its answer.
 */
const vectorsOf = (file: string): readonly string[] =>
  (textOf(file).match(VECTOR) ?? []).flatMap((vector) => [vector, ...vector.split('\n')]);

/** Every string of the lists once. See `lists/SOURCES.md`. */
export const allPayloads: readonly string[] = [
  ...new Set([
    ...jsonOf('blns.json'),
    ...jsonOf('blns.base64.json').map((coded) => Buffer.from(coded, 'base64').toString()),
    ...linesOf('RSNAKE_XSS.txt'),
    ...linesOf('JHADDIX_XSS.txt'),
    ...linesOf('BRUTELOGIC-XSS-STRINGS.txt'),
    ...vectorsOf('h5sc-vectors.txt'),
    ...handlers(),
    ...linesOf('xss-payload-list.txt'),
  ]),
];
