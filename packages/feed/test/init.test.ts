import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { openTerminal, runProgram } from '../src/index.js';
import { HOSTS } from '../src/init/hosts.js';
import { run } from './run-program.js';
import { PLATFORMS } from '../src/init/platforms.js';
import { tempFolder } from './temp-folder.js';

interface Setting {
  readonly folder?: string;
  readonly input?: PassThrough;
  /** What is answered to each question: one answer each time, or one after the other. */
  readonly answers?: Readonly<Record<string, string | string[]>>;
}

/** Runs `init` in an empty folder, and gives what it printed and told. */
async function init(args: readonly string[], { folder, input, answers = {} }: Setting = {}) {
  const dir = folder ?? tempFolder();
  let [printed, told] = ['', ''];
  const terminal = openTerminal(
    { write: (text: string) => Boolean((printed += text)) },
    {
      write(text: string) {
        told += text;
        const given = answers[text];
        const answer = Array.isArray(given) ? given.shift() : given;
        if (answer !== undefined) input?.write(`${answer}\n`);
        return true;
      },
    },
    { colour: false, input },
  );
  const code = await runProgram(['init', '--dir', dir, ...args], terminal);
  return { dir, code, printed, told };
}

const everyPair = Object.keys(PLATFORMS).flatMap((platform) =>
  Object.keys(HOSTS).map((host) => [platform, host] as const),
);

it.each(everyPair)('writes for %s on %s what a build can be made with', async (platform, host) => {
  const { dir, code, printed } = await init(['--platform', platform, '--host', host]);
  expect(code).toBe(0);
  expect(printed).toContain('data-feed="/uptier-feed/feed.json"');
  await writeFile(join(dir, 'p.csv'), 'id,title,price\na,A,1\n');
  const config = ['--config', join(dir, 'uptier.config.json')];
  const built = await run('build', ...config, '--products', join(dir, 'p.csv'));
  expect(built.said).not.toMatch(/warning|error/);
  expect(built.code).toBe(0);
  expect(await readdir(join(dir, 'public/uptier-feed'))).toContain('feed.json');
});

it('builds every night, publishes after the build, and tells caches and other origins what they may do', async () => {
  for (const host of Object.keys(HOSTS)) {
    const { dir, told } = await init(['--platform', 'custom', '--host', host]);
    const workflow = await readFile(join(dir, '.github/workflows/uptier.yml'), 'utf8');
    expect(workflow).toContain("cron: '17 3 * * *'");
    expect(workflow.indexOf(' build --config')).toBeLessThan(
      workflow.search(/deploy |rsync|aws s3/),
    );
    expect(workflow).not.toContain('\t');
    // What runs beside a secret is what it was when the shop took it.
    for (const [, tool] of workflow.matchAll(/npx --yes (\S+)/g))
      expect(tool).toMatch(/^[\w-]+@\d+\.\d+\.\d+$/);
    expect(workflow).toMatch(/npx --yes uptier@/);
    expect(workflow).toMatch(/inputs:\n {6}fewer:/);
    expect(workflow).toContain("uptier.config.json ${{ inputs.fewer && '--fewer' || '' }}\n");
    const headers = await readFile(
      join(dir, HOSTS[host as keyof typeof HOSTS].headers.file),
      'utf8',
    );
    expect(`${workflow}${headers}`).toContain('immutable');
    expect(headers).toMatch(/Access-Control-Allow-Origin|AllowedOrigins/);
    expect(told).toContain('secrets');
  }
});

it('overwrites nothing, and says what it would have written', async () => {
  const { dir } = await init(['--platform', 'shopify', '--host', 'netlify']);
  await writeFile(join(dir, 'uptier.config.json'), '{ "mine": 1 }');
  const { code, told } = await init(['--platform', 'shopify', '--host', 'netlify'], {
    folder: dir,
  });
  expect(code).toBe(0);
  expect(await readFile(join(dir, 'uptier.config.json'), 'utf8')).toBe('{ "mine": 1 }');
  expect(told).toContain('uptier.config.json is there already');
  expect(told).toContain('"out": "public/uptier-feed"');
});

it('asks for what is not said, and takes a name or a number', async () => {
  const answers = { 'platform: ': 'woocommerce', 'host: ': '4' };
  const { code, printed, told, dir } = await init([], { input: new PassThrough(), answers });
  expect({ code, told }).toEqual({ code: 0, told: expect.stringContaining('4. nginx (nginx)') });
  expect(printed).toContain('uptier.woocommerce.js');
  expect(await readdir(dir)).toContain('uptier.nginx.conf');
});

it('asks again where the answer names nothing', async () => {
  const answers = { 'platform: ': ['', 'shopfy', 'shopify'], 'host: ': ['7', '1'] };
  const { code, printed, dir } = await init([], { input: new PassThrough(), answers });
  expect(code).toBe(0);
  expect(printed).toContain('uptier.shopify.js');
  expect(await readdir(join(dir, 'public'))).toContain('_headers');
});

it('gives up after three answers that name nothing, and says what there is', async () => {
  const answers = { 'platform: ': '' };
  const { code, told, dir } = await init([], { input: new PassThrough(), answers });
  expect({ code, files: await readdir(dir) }).toEqual({ code: 2, files: [] });
  expect(told.split('\nplatform: ')).toHaveLength(4);
  expect(told).toContain('Say one of: shopify, woocommerce');
});

it.each([
  [[], '--platform is missing'],
  [['--platform', 'shopify'], '--host is missing'],
  [['--platform', 'shopware', '--host', 's3'], 'there is no "shopware"'],
  [['--platform', 'shopify', '--host', 'toString'], 'there is no "toString"'],
])('does nothing where %j says too little, and says what there is', async (args, message) => {
  const { dir, code, told } = await init(args);
  expect({ code, files: await readdir(dir) }).toEqual({ code: 2, files: [] });
  expect(told).toContain(message);
  expect(told).toContain('Say one of: ');
});
