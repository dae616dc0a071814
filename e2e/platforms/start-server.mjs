import { openServer } from '../steps/open-server.mjs';

/**
 * How a request goes wrong. `hang`: no answer, and nothing is done. `late`: it is done, but there is no answer.
 * `lie`: an answer as if it was done, and nothing is done. `broken`: it is done, and the answer is a 500.
 * @typedef {object} Fault
 * @property {'add' | 'remove' | 'read' | 'change'} on `change` is everything that is no `read`.
 * @property {number | 'hang' | 'late' | 'lie' | 'broken'} how A number is a status.
 * @property {number} [times] Once, where it is left out.
 * @property {Record<string, string>} [headers]
 */

/**
 * @typedef {object} Request
 * @property {string} method
 * @property {URL} url
 * @property {any} body
 * @property {import('node:http').IncomingHttpHeaders} headers
 */

/**
 * @typedef {object} Reply
 * @property {number} status
 * @property {unknown} [json]
 * @property {Record<string, string>} [headers]
 */

/**
 * @typedef {object} Rules
 * @property {(request: Request) => Fault['on'] | undefined} kindOf What a request is for.
 * @property {(request: Request) => Reply} answer Does what a request asks for.
 * @property {() => unknown} save The shop's state, as a copy.
 * @property {(state: any) => void} restore Makes it what it was.
 * @property {(status: number) => unknown} errorJson The body of a status that a fault asks for.
 */

/** @param {import('node:http').IncomingMessage} message */
async function readBody(message) {
  let text = '';
  for await (const chunk of message) text += chunk;
  return text ? JSON.parse(text) : undefined;
}

/** @param {import('node:http').ServerResponse} response @param {Reply} reply */
function send(response, { status, json, headers }) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(json === undefined ? '' : JSON.stringify(json));
}

/** Faults that are to happen, each so many times, in the order in which they were planned. */
class Faults {
  /** @type {{ fault: Fault, left: number }[]} */
  #planned = [];

  /** @param {Fault} fault */
  plan(fault) {
    this.#planned.push({ fault, left: fault.times ?? 1 });
  }

  /** @param {Fault['on'] | undefined} kind */
  take(kind) {
    const planned = this.#planned.find(
      ({ fault, left }) =>
        left > 0 && kind && (fault.on === kind || (fault.on === 'change' && kind !== 'read')),
    );
    if (planned) planned.left -= 1;
    return planned?.fault;
  }
}

/**
 * What is answered to a request, faults and all. No reply: no answer.
 * @param {Request} request
 * @param {Rules} rules
 * @param {Faults} faults
 * @returns {Reply | undefined}
 */
function replyTo(request, rules, faults) {
  const fault = faults.take(rules.kindOf(request));
  if (typeof fault?.how === 'number') {
    const { how: status, headers = {} } = fault;
    return { status, json: rules.errorJson(status), headers };
  }
  if (fault?.how === 'hang') return undefined;
  const before = rules.save();
  const answer = rules.answer(request);
  if (fault?.how === 'lie') rules.restore(before);
  if (fault?.how === 'broken') return { status: 500, json: rules.errorJson(500) };
  return fault?.how === 'late' ? undefined : answer;
}

/**
 * Starts a shop's server on a free port of this machine.
 * @param {Rules} rules
 */
export async function startServer(rules) {
  const faults = new Faults();
  /** @type {string[]} */
  const requests = [];

  const server = await openServer(async (message, response) => {
    const url = new URL(message.url ?? '/', 'http://shop.test');
    const method = message.method ?? 'GET';
    const body = await readBody(message);
    requests.push(`${method} ${url.pathname}`);
    const reply = replyTo({ method, url, body, headers: message.headers }, rules, faults);
    if (reply) send(response, reply);
  });

  return {
    ...server,
    requests,
    /** @param {Fault} fault */
    fail: (fault) => faults.plan(fault),
  };
}
