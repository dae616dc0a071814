import { parseArgs } from 'node:util';

const USUAL = '4176';

/**
 * The port that was asked for: `--port 5000`, else the variable PORT, else 4176.
 * @param {string[]} args
 * @param {{ PORT?: string | undefined }} env
 * @throws {Error} Where it is no port.
 */
export function readPort(args, env) {
  const { values } = parseArgs({ args, options: { port: { type: 'string' } } });
  const asked = values.port ?? (env.PORT || USUAL);
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`"${asked}" is no port: give a whole number from 1 to 65535.`);
  }
  return port;
}
