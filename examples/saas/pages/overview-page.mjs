import { html } from 'hono/html';
import { drawChart } from './draw-chart.mjs';
import { layout } from './layout.mjs';

const NAMES = [
  'Weekly revenue',
  'New sign-ups',
  'First reply',
  'Churn',
  'Paid search',
  'E-mail opens',
  'Pipeline',
  'Page speed',
  'Cash',
  'Reviews',
  'Retention',
  'Returns',
];

/** @param {string} deed @param {string} words */
const doing = (deed, words) =>
  html`<form method="post" action="/do/${deed}"><button>${words}</button></form>`;

/**
 * The dashboards, and how full the storage is. The banner shows the meter always, and an offer only at a limit or a
 * milestone: `source="campaign"`.
 * @param {import('./layout.mjs').View} view
 */
export function overviewPage(view) {
  const { account } = view;
  const { dashboards, megabytes } = account.state;
  return layout(view, {
    title: 'Overview',
    about: { placement: 'account' },
    main: html`<h1>Good morning, Ada</h1>
      <div class="columns">
        <section aria-labelledby="dashboards">
          <div class="line">
            <h2 id="dashboards">${dashboards} dashboards</h2>
            ${dashboards < NAMES.length && doing('draw', 'New dashboard')}
          </div>
          <ul class="charts">
            ${NAMES.slice(0, dashboards).map(
              (name, i) =>
                html`<li>
                  <h3>${name}</h3>
                  ${drawChart(i)}
                </li>`,
            )}
          </ul>
        </section>
        <section aria-labelledby="data">
          <div class="line"><h2 id="data">Your data</h2></div>
          <div class="deeds">
            ${doing('import', 'Import a month of sales (0.4 GB)')}
            ${doing('free', 'Remove the oldest import')}
          </div>
          ${
            account.room === undefined &&
            html`<p class="soft">${megabytes / 1000} GB of data, and no limit.</p>`
          }
          <uptier-banner placement="account" source="campaign" reserve="460"></uptier-banner>
        </section>
      </div>`,
  });
}
