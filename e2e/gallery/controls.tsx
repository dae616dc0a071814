import { CHOICES, type Choice, type Settings } from './settings.js';
import type { Shown } from './state.js';

interface ControlsProps {
  readonly settings: Settings;
  readonly all: readonly Shown[];
}

/** What there is to choose from: components and states are those that the files show. */
function optionsOf(name: Choice, { settings, all }: ControlsProps): readonly string[] {
  const shown = all.filter(({ component }) => ['all', component].includes(settings.component));
  if (name === 'component') return [...CHOICES.component, ...all.map((one) => one.component)];
  if (name === 'state')
    return [...CHOICES.state, ...new Set(shown.flatMap(({ states }) => Object.keys(states)))];
  return CHOICES[name];
}

/** A plain form: its answers become the page's address, so that each view can be linked and reloaded. */
export function Controls(props: ControlsProps) {
  const names = Object.keys(CHOICES) as Choice[];
  return (
    <form
      class="controls"
      aria-label="What to show"
      onChange={({ currentTarget, target }) => {
        // Who chooses by keys goes on where he was.
        if (target instanceof HTMLSelectElement) currentTarget.action = `#${target.name}`;
        currentTarget.submit();
      }}
    >
      {names.map((name) => (
        <label key={name}>
          {name}{' '}
          <select name={name}>
            {optionsOf(name, props).map((option) => (
              <option key={option} selected={option === props.settings[name]}>
                {option}
              </option>
            ))}
          </select>
        </label>
      ))}
    </form>
  );
}
