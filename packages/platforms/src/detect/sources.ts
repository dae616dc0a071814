import type { Source, View } from './facts.js';
import { fromAddress } from './from-address.js';
import { fromDataLayer } from './data-layer/from-data-layer.js';
import { fromOpenGraph } from './from-open-graph.js';
import type { Told } from './merge-told.js';
import { orElse } from './or-else.js';
import { fromJsonLd } from './schema-org/from-json-ld.js';
import { fromMicrodata } from './schema-org/from-microdata.js';

/** The places of a page that know something, the most trusted first. */
const SOURCES: Readonly<Record<string, Source>> = {
  'json-ld': fromJsonLd,
  'data-layer': fromDataLayer,
  microdata: fromMicrodata,
  'open-graph': fromOpenGraph,
  address: fromAddress,
};

/** What each of them tells. One that fails tells nothing. */
export const readSources = (view: View): Told[] =>
  Object.entries(SOURCES).map(([source, read]) => ({
    source,
    facts: orElse(() => read(view), {}),
  }));
