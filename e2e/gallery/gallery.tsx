import type { Speech } from '@uptier/preact';
import { Controls } from './controls.js';
import { Frame } from './frame.js';
import type { Settings } from './settings.js';
import type { Shown } from './state.js';

interface GalleryProps {
  readonly settings: Settings;
  readonly all: readonly Shown[];
  readonly speech: Speech;
  readonly theme: CSSStyleSheet | undefined;
  readonly onMove: (settled: Promise<void>) => void;
}

const wants = (setting: string, name: string): boolean => setting === 'all' || setting === name;

/** Every component in every state that the settings ask for. */
export function Gallery({ settings, all, speech, ...frame }: GalleryProps) {
  const { component: wanted, state: wantedState, width } = settings;
  return (
    <>
      <header>
        <h1>Uptier gallery</h1>
        <Controls settings={settings} all={all} />
      </header>
      <main {...(width !== 'full' && { style: { width: `${width}px` } })}>
        {all
          .filter(({ component }) => wants(wanted, component))
          .flatMap(({ component, states }) =>
            Object.entries(states)
              .filter(([name]) => wants(wantedState, name))
              .map(([name, state]) => (
                <Frame
                  key={component + name}
                  name={`${component}: ${name}`}
                  state={state}
                  speech={speech}
                  {...frame}
                />
              )),
          )}
      </main>
    </>
  );
}
