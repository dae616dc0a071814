/** `node print-page.mjs FILE`: runs a page's script, and prints what then stands in the page. */
import { pathToFileURL } from 'node:url';
import { Window } from 'happy-dom';

const window = new Window({ url: 'http://localhost/' });
// What Node has, too, stays Node's: its modules are real ones, with parts that come later.
for (const name of Object.getOwnPropertyNames(window))
  if (!(name in globalThis))
    Object.defineProperty(globalThis, name, { value: Reflect.get(window, name) });
await import(pathToFileURL(process.argv[2] ?? '').href);
console.log(window.document.body.textContent);
process.exit();
