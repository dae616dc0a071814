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

/** After so many answers that name nothing, or none at all, nobody is there who reads the question. */
const MOST_TRIES = 3;

/** The user's answer: asked for again where it names no choice, so that a slip costs him no more than that. */
async function answerTo<Name extends string>(
  { flag, question, choices }: Question<Name>,
  { tell, ask }: Terminal & Required<Pick<Terminal, 'ask'>>,
): Promise<string> {
  tell(`${question}\n${listOf(choices)}`);
  let answer = await ask(`${flag}: `);
  for (let tries = 1; tries < MOST_TRIES && nameIn(choices, answer) === undefined; tries++) {
    tell('Say one of them, by its name or number.');
    answer = await ask(`${flag}: `);
  }
  return answer;
}

/** What the user has said, or says when he is asked. Where nobody can be asked, it has to be said. */
export async function choose<Name extends string>(
  asking: Question<Name>,
  terminal: Terminal,
): Promise<Name> {
  const { said, flag, choices } = asking;
  const { ask } = terminal;
  const answer = said ?? (ask && (await answerTo(asking, { ...terminal, ask })));
  const name = answer === undefined ? undefined : nameIn(choices, answer);
  if (name !== undefined) return name;
  throw new UserError({
    code: 'no-choice',
    place: {},
    message: answer === undefined ? `--${flag} is missing.` : `--${flag}: there is no "${answer}".`,
    advice: `Say one of: ${Object.keys(choices).join(', ')}.`,
  });
}
