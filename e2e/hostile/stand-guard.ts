/** What the guard leaves in the page. */
export interface Guarded {
  /** Whatever ran or was refused that should not even have been tried. */
  readonly alarms: string[];
  /** Names on the window or on every object that only a payload can have put there. */
  newNames(): string[];
  readonly uptier: { push(command: unknown): unknown };
}

/** Runs in the page before all of its scripts. */
export function standGuard(): void {
  const alarms: string[] = [];
  const raise = (what: unknown): void => void alarms.push(String(what));
  const set = (owner: object, names: readonly string[]): void =>
    names.forEach((name) => Object.assign(owner, { [name]: () => raise(name) }));
  set(window, ['alert', 'confirm', 'prompt', 'print', 'open']);
  set(document, ['write', 'writeln']);
  addEventListener('error', ({ message }) => raise(message));
  addEventListener('unhandledrejection', ({ reason }) => raise(reason));
  document.addEventListener('securitypolicyviolation', (event) =>
    raise(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
  const { prototype } = Object;
  const machinery = (): string[] => [
    ...Object.keys(window),
    ...Reflect.ownKeys(prototype).map(String),
  ];
  // Nobody presses anything on these pages.
  const changeCart = async (change: unknown) => {
    raise(`cart ${JSON.stringify(change)}`);
    return { status: 'refused' };
  };
  Object.assign(window, { alarms, newNames: () => [], uptier: [['platform', { changeCart }]] });
  const before = new Set(machinery());
  Object.assign(window, { newNames: () => machinery().filter((name) => !before.has(name)) });
}
