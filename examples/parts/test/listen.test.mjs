import { createServer } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listen } from '../listen.mjs';
import { readPort } from '../read-port.mjs';

describe('listen', () => {
  /** @type {import('node:http').Server[]} */
  const servers = [];
  const open = () => {
    const server = createServer();
    servers.push(server);
    return server;
  };
  afterEach(() => {
    vi.restoreAllMocks();
    for (const server of servers.splice(0)) server.close();
  });

  it('takes the next port where the wanted one is busy, and says so', async () => {
    const log = vi.spyOn(console, 'log').mockReturnValue();
    const first = await listen(open(), 45_170, 'shop');
    const second = await listen(open(), first, 'shop');
    expect(second).toBeGreaterThan(first);
    expect(log).toHaveBeenCalledWith(`Port ${first} is busy, so the shop tries ${first + 1}.`);
  });

  it('says so where the last of all ports is busy', async () => {
    const server = open();
    vi.spyOn(server, 'listen').mockImplementation(() => {
      process.nextTick(() =>
        server.emit('error', Object.assign(new Error('busy'), { code: 'EADDRINUSE' })),
      );
      return server;
    });
    await expect(listen(server, 65_535, 'shop')).rejects.toThrow(
      'Port 65535 is busy: give another one',
    );
  });

  it('does not hide another error than a busy port', async () => {
    const server = open();
    await listen(server, 45_190, 'shop');
    await expect(listen(server, 45_191, 'shop')).rejects.toThrow('more than once');
  });
});

describe('readPort', () => {
  it('takes the argument, else the variable, else 4173', () => {
    expect(readPort(['--port', '5000'], { PORT: '6000' }, '4173')).toBe(5000);
    expect(readPort([], { PORT: '6000' }, '4173')).toBe(6000);
    expect(readPort([], {}, '4173')).toBe(4173);
    expect(readPort([], { PORT: '' }, '4173')).toBe(4173);
  });

  it.for(['shop', '0', '65536', '80.5'])('refuses %s, which is no port', (port) => {
    expect(() => readPort([], { PORT: port }, '4173')).toThrow(`"${port}" is no port`);
  });
});
