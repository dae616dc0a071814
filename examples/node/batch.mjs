/**
 * Decides for many contexts: one context a line in, one decision a line out.
 *
 *     node batch.mjs contexts.jsonl > decisions.jsonl
 */
import { open, readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createCatalog, decide, readContext, readFeed, readVisitor } from '@uptier/core';

const { feed, warnings } = readFeed(
  JSON.parse(await readFile(new URL('feed.json', import.meta.url), 'utf8')),
);
for (const { path, problem } of warnings) console.error(`feed.json ${path} ${problem}`);
if (!feed) throw new Error('feed.json cannot be read');
const catalog = createCatalog(feed);

/**
 * The decisions, as pages in these contexts would make them.
 * @param {AsyncIterable<string> | Iterable<string>} lines A context each, in JSON, as a page would state it.
 * @param {number} now Milliseconds since 1970: campaigns begin and end.
 */
export async function* decideLines(lines, now) {
  let at = 0;
  for await (const line of lines) {
    at += 1;
    const stated = parse(line, at);
    const { context, warnings: unread } = readContext(stated);
    const visitor = readVisitor(Object(stated).visitor);
    for (const { path, problem } of unread) console.error(`line ${at}: ${path} ${problem}`);
    const slot = { id: 'batch', placement: context.page?.placement ?? 'home' };
    const [decision] = decide(catalog, { ...context, ...(visitor && { visitor }), now }, [slot], {
      trace: 'none',
    });
    yield `${JSON.stringify(decision)}\n`;
  }
}

/**
 * @param {string} line
 * @param {number} at Counted from 1.
 * @returns {unknown}
 */
function parse(line, at) {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error(`line ${at} is no JSON`, { cause });
  }
}

// Only where this file is run, not where it is imported.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = await open(process.argv[2] ?? 'contexts.jsonl');
  // A pipeline waits for a slow reader, so a file of any size fits into memory.
  await pipeline(decideLines(file.readLines(), Date.now()), process.stdout);
}
