import { UserError } from '../findings/user-error.js';
import type { Terminal } from '../terminal/terminal.js';

/** What may be chosen, by the word that chooses it. */
type Choices<Name extends string> = Readonly<Record<Name, { readonly title: string }>>;

const listOf = (choices: Choices<string>): string =>
  Object.entries(choices)
    .map(([name, { title }], i) => `  ${i + 1}. ${name} (${title})`)
    .join('\n');

function nameIn<Name extends string>(choices: Choices<Name>, said: string): Name | undefined {
  const names = Object.keys(choices) as Name[];
  return names.find((name) => name === said.trim().toLowerCase()) ?? names[Number(said) - 1];
}

interface Question<Name extends string> {
  /** What the command line has said. */
  readonly said: string | undefined;
  readonly flag: string;
  readonly question: string;
  readonly choices: Choices<Name>;
}

/** What the user has said, or says when he is asked. Where nobody can be asked, it has to be said. */
export async function choose<Name extends string>(
  { said, flag, question, choices }: Question<Name>,
  { ask, tell }: Terminal,
): Promise<Name> {
  const asked = said === undefined && ask ? ask : undefined;
  if (asked) tell(`${question}\n${listOf(choices)}`);
  const answer = said ?? (asked ? await asked(`${flag}: `) : undefined);
  const name = answer === undefined ? undefined : nameIn(choices, answer);
  if (name !== undefined) return name;
  throw new UserError({
    code: 'no-choice',
    place: {},
    message: answer === undefined ? `--${flag} is missing.` : `--${flag}: there is no "${answer}".`,
    advice: `Say one of: ${Object.keys(choices).join(', ')}.`,
  });
}
