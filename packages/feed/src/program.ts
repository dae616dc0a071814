import { createRequire } from 'node:module';
import { Command, CommanderError } from 'commander';
import { addBuild } from './commands/build.js';
import { addDecide } from './commands/decide.js';
import { addExplain } from './commands/explain.js';
import { addInit } from './commands/init.js';
import { addReport } from './commands/report.js';
import { addSimulate } from './commands/simulate.js';
import { addValidate } from './commands/validate.js';
import type { Finding } from './findings/finding.js';
import { UserError } from './findings/user-error.js';
import { sayFindings } from './findings/say-findings.js';
import type { Terminal } from './terminal/terminal.js';

/** What this package says of itself: it lies beside the folder of this file, before the build and after it. */
const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

/** 0: all is well. 1: there are warnings that were asked to count. 2: nothing was done. */
export type ExitCode = 0 | 1 | 2;

/** Puts a command into the program. What it returns is how the process ends. */
export type AddCommand = (
  program: Command,
  terminal: Terminal,
  end: (code: ExitCode) => void,
) => void;

const COMMANDS: readonly AddCommand[] = [
  addInit,
  addBuild,
  addValidate,
  addReport,
  addExplain,
  addSimulate,
  addDecide,
];

function makeProgram(terminal: Terminal, end: (code: ExitCode) => void): Command {
  const program = new Command('uptier')
    .description('Makes a product-tier feed from a shop’s own exports, checks it, and explains it.')
    .version(version, '-V, --version', 'print which version this is')
    .showHelpAfterError('Run it with --help to see what it takes.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      writeErr: (text) => terminal.tell(text.trimEnd()),
    });
  for (const add of COMMANDS) add(program, terminal, end);
  return program;
}

/** What the user can mend, in findings: his mistakes, and what the system refuses. All else is a fault of ours. */
function findingsOf(error: unknown): readonly Finding[] {
  if (error instanceof UserError) return error.findings;
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  const { message, path } = error as NodeJS.ErrnoException;
  const place = path === undefined ? {} : { file: path };
  return [{ severity: 'error', code: 'system', place, message: `The system refuses: ${message}.` }];
}

/** Runs one command line, without the names of Node and of the program. A mistake of the user's has no stack. */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = makeProgram(terminal, (ended) => (code = ended));
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    sayFindings(findingsOf(error), terminal);
    return 2;
  }
}
