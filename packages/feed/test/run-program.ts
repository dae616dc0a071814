import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openTerminal, runProgram } from '../src/index.js';
import { tempFolder } from './temp-folder.js';

/** Runs a command line, and gives how it ended, its results and its remarks. With `columns`, results go to a screen. */
export async function runOnScreen(args: readonly string[], columns?: number) {
  let [printed, told] = ['', ''];
  const out = {
    write: (text: string) => Boolean((printed += text)),
    ...(columns !== undefined && { isTTY: true, columns }),
  };
  const err = { write: (text: string) => Boolean((told += text)) };
  const code = await runProgram(args, openTerminal(out, err, { colour: false }));
  return { code, printed, told };
}

/** Runs a command line, and gives how it ended and all that it said. */
export async function run(...args: string[]) {
  let said = '';
  const screen = { write: (text: string) => Boolean((said += text)) };
  const code = await runProgram(args, openTerminal(screen, screen, { colour: false }));
  return { code, said };
}

/** A folder of its own with these files in it; what is no text becomes JSON. */
export async function folderOf(files: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = tempFolder();
  for (const [name, content] of Object.entries(files))
    await writeFile(
      join(folder, name),
      typeof content === 'string' ? content : JSON.stringify(content),
    );
  return folder;
}
