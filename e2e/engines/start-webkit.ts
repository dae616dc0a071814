import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../steps/free-port.js';

/** WebKitGTK's driver, with a screen that nobody sees. */
export interface WebKit {
  /** Where it takes WebDriver's requests. */
  readonly address: string;
  stop(): void;
}

/** Milliseconds for each of the two to come up. */
const PATIENCE = 30_000;

async function isUp(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/status`)).ok;
  } catch {
    return false;
  }
}

/** Starts WebKitGTK's driver, which `program` is, under Xvfb. Whoever calls this stops it. */
export async function startWebKit(program: string): Promise<WebKit> {
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const said = screen.stdio[3] as Readable;
  const [number] = (await once(said, 'data', { signal: AbortSignal.timeout(PATIENCE) })) as [
    Buffer,
  ];
  const port = await freePort();
  const driver = spawn(program, ['-p', port, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: `:${String(number).trim()}` },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  const stop = (): void => {
    driver.kill();
    screen.kill();
  };
  for (const end = Date.now() + PATIENCE; !(await isUp(address)); await sleep(50)) {
    if (Date.now() < end) continue;
    stop();
    throw new Error('WebKitWebDriver did not come up.');
  }
  return { address, stop };
}
