import { render } from 'preact';
import { adoptTheme } from '../theme/adopt-theme.js';
import type { DebugPort } from './debug-port.js';
import { droppedProducts } from './dropped-products.js';
import { listenIn, type Told } from './listen-in.js';
import { findMistakes } from './mistakes/find-mistakes.js';
import css from './panel.css';
import { Panel, type PanelProps } from './panel.js';
import { reportSlots } from './report-slots.js';
import { valueAt } from './value-at.js';

/** Opens the panel on the page, beside everything else on it. */
export function openPanel(port: DebugPort): void {
  const host = document.createElement('uptier-debug');
  const root = host.attachShadow({ mode: 'open' });
  adoptTheme(root, css);
  let told: readonly Told[] = [];
  let seen: Pick<PanelProps, 'reports' | 'facts' | 'dropped' | 'mistakes'> = {
    reports: [],
    facts: [],
    dropped: [],
    mistakes: [],
  };
  const close = (): void => {
    stop();
    render(null, root);
    host.remove();
  };
  const draw = (): void =>
    render(<Panel {...seen} told={told} onRefresh={() => void look()} onClose={close} />, root);
  const look = async (): Promise<void> => {
    const [reports, context] = await Promise.all([reportSlots(port), port.context()]);
    const facts = port
      .found()
      .map(({ fact, source }) => [fact, source, valueAt(context, fact)] as const);
    seen = {
      reports,
      facts,
      dropped: droppedProducts(port.files()),
      mistakes: findMistakes({ context, ignored: port.ignored() }),
    };
    draw();
  };
  const stop = listenIn((all) => {
    const isNew = all[0]?.text.startsWith('decided');
    told = all;
    // What was decided anew has new reasons; anything else only happened.
    if (isNew) void look();
    else draw();
  });
  // Beside the body: what moves, filters or zooms that leaves the panel where it is.
  document.documentElement.append(host);
  void look();
}
