import type { Finding, Severity } from '../findings/finding.js';
import type { Answer } from '../published/fetch-text.js';

/** What a server gave, and of what. */
interface Asked extends Answer {
  readonly address: string;
  /** How old it may be, in seconds. Shards never change, and may be as old as they like. */
  readonly maxAge?: number;
}

/** What is shorter fits into one packet anyway. */
const ONE_PACKET = 1400;

const secondsIn = (text: string | null, name: string): number | undefined => {
  const found = new RegExp(`(?:^|[,\\s])${name}=(\\d+)`, 'i').exec(text ?? '');
  return found ? Number(found[1]) : undefined;
};

type Said = readonly [severity: Severity, code: string, message: string, advice: string];

/** How the file may be kept by browsers and by what stands between. */
function* ageFaults({ headers, maxAge = Infinity }: Asked): Generator<Said> {
  const rule = headers.get('cache-control');
  if (rule === null && headers.get('expires') === null)
    yield [
      'warning',
      'no-cache-rule',
      'The server does not say how long the file may be kept, so each browser guesses.',
      'Send "Cache-Control: public, max-age=300" with the head, and a long time with shards.',
    ];
  if ((secondsIn(rule, 'max-age') ?? 0) > maxAge)
    yield [
      'warning',
      'kept-too-long',
      'Browsers may keep the file longer than a feed may be old (policy.maxAgeHours).',
      'Give it a shorter max-age.',
    ];
  if (Number(headers.get('age') ?? 0) > maxAge)
    yield [
      'warning',
      'old-copy',
      'What was sent is a copy that is older than a feed may be (policy.maxAgeHours).',
      'Empty the cache of the host after each build.',
    ];
}

function* faults(answer: Asked): Generator<Said> {
  const { headers, text, movedTo } = answer;
  const length = Buffer.byteLength(text);
  const type = headers.get('content-type') ?? 'nothing';
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type))
    yield [
      'warning',
      'content-type',
      `The server calls the file ${type}; it is application/json.`,
      'Set the type of .json files on the server.',
    ];
  if (headers.get('access-control-allow-origin') === null)
    yield [
      'warning',
      'no-cors',
      'Pages of another address cannot read the file.',
      'Send "Access-Control-Allow-Origin: *", unless the shop itself lies at the same address.',
    ];
  if (headers.get('content-encoding') === null && length > ONE_PACKET)
    yield [
      'warning',
      'not-compressed',
      `The file is sent as it is, ${Math.ceil(length / 1000)} kB.`,
      'Switch on gzip or brotli for .json files: it takes about four fifths off.',
    ];
  if (movedTo !== undefined)
    yield [
      'warning',
      'redirected',
      `The server sends whoever asks on to ${movedTo}, which each page waits for.`,
      'State that address in "data-feed".',
    ];
  yield* ageFaults(answer);
}

/** What a server should say otherwise of a file that pages read. */
export const responseFindings = (answer: Asked): Finding[] =>
  [...faults(answer)].map(([severity, code, message, advice]) => ({
    severity,
    code,
    place: { file: answer.address },
    message,
    advice,
  }));
