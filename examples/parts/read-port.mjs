import { parseArgs } from 'node:util';

/**
 * The port that was asked for: `--port 5000`, else the variable PORT, else the usual one.
 * @param {string[]} args
 * @param {{ PORT?: string | undefined }} env
 * @param {string} usual
 * @throws {Error} Where it is no port.
 */
export function readPort(args, env, usual) {
  const { values } = parseArgs({ args, options: { port: { type: 'string' } } });
  const asked = values.port ?? (env.PORT || usual);
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`"${asked}" is no port: give a whole number from 1 to 65535.`);
  }
  return port;
}
