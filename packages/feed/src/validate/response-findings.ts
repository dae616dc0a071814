import type { Finding, Severity } from '../findings/finding.js';

/** What a server said of a file. */
export interface Answer {
  readonly address: string;
  readonly headers: Headers;
  /** How long the text is, unpacked. */
  readonly length: number;
  /** How old a feed may be, in seconds. */
  readonly maxAge: number;
}

/** What is shorter fits into one packet anyway. */
const ONE_PACKET = 1400;

const secondsIn = (text: string | null, name: string): number | undefined => {
  const found = new RegExp(`(?:^|[,\\s])${name}=(\\d+)`, 'i').exec(text ?? '');
  return found ? Number(found[1]) : undefined;
};

type Said = readonly [severity: Severity, code: string, message: string, advice: string];

/** How the file may be kept by browsers and by what stands between. */
function* ageFaults({ headers, maxAge }: Answer): Generator<Said> {
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

function* faults(answer: Answer): Generator<Said> {
  const { headers, length } = answer;
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
  yield* ageFaults(answer);
}

/** What a server should say otherwise of a file that pages read. */
export const responseFindings = (answer: Answer): Finding[] =>
  [...faults(answer)].map(([severity, code, message, advice]) => ({
    severity,
    code,
    place: { file: answer.address },
    message,
    advice,
  }));
