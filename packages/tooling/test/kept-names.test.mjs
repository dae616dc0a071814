import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { keptNames } from '../src/build/kept-names.mjs';
import { terse } from '../src/build/terse.mjs';

/** @param {string} code */
const namesOf = (code) => Object.fromEntries(keptNames(code));

describe('keptNames', () => {
  test('are those that a module exports by, and those that it imports by', () => {
    const code = 'import{b as own}from"./x.js";const mine=own;export{mine as a};';
    expect(namesOf(code)).toEqual({ mine: 'a', own: 'b' });
  });

  test('go to one of two that are known by the same name in different files', () => {
    const code = 'import{a as x}from"./x.js";import{a as y}from"./y.js";let z=x+y;export{z as a};';
    expect(namesOf(code)).toEqual({ z: 'a' });
    expect(namesOf(code.replace('export{z as a}', 'export{z as b}'))).toEqual({ z: 'b', x: 'a' });
  });

  test('are short ones only', () => {
    expect(namesOf('import{useRef as u}from"x";const m=u;export{m as mount};')).toEqual({});
  });

  test('are none of a default, of all of a file, or of what only passes through', () => {
    expect(
      namesOf('import d from"x";import*as n from"y";export*from"z";export{q as r}from"w";'),
    ).toEqual({});
  });
});

describe('terse', () => {
  const terseModule = async (/** @type {string} */ code) =>
    (await terse({ name: 'm.js', code, module: true })).code;

  test('has a module export by the names it uses itself', async () => {
    const code = await terseModule(
      'const one=globalThis.x,two=[one,one];export{one as b,two as a};',
    );
    expect(code).toMatch(/export\{(?:b,a|a,b)\}/);
  });

  test('has a module import by the names it uses itself', async () => {
    const code = await terseModule(
      'import{b as first,a as second}from"./x.js";globalThis.y=[first,second,first];',
    );
    expect(code).toMatch(/^import\{(?:b,a|a,b)\}from"\.\/x\.js"/);
  });

  test("mixes up none of a module's names, in whatever scope", async () => {
    const code = await terseModule(`import{a as x,b as y}from"./x.js";import{a as z}from"./z.js";
      const told=[];function tell(a,b){const c=a+x;return()=>{told.push([a,b,c,x,y,z]);return told}}
      const e=tell(1,2);export{e as c,told as d};`);
    // As a script, with what it imports put in by hand.
    const script = code
      .replace(
        /import\{([^}]*)\}from"\.\/x\.js";/,
        (_, names) => `const{${names.replaceAll(' as ', ':')}}={a:"xa",b:"xb"};`,
      )
      .replace(
        /import\{([^}]*)\}from"\.\/z\.js";/,
        (_, names) => `const{${names.replaceAll(' as ', ':')}}={a:"za"};`,
      )
      .replace(
        /export\{([^}]*)\};?/,
        (_, names) => `out=({${names.replace(/(\w+) as (\w+)/g, '$2:$1')}})`,
      );
    /** @type {{ out?: { c: () => unknown, d: unknown } }} */
    const page = {};
    runInNewContext(script, page);
    expect(page.out?.c()).toEqual([[1, 2, '1xa', 'xa', 'xb', 'za']]);
    expect(page.out?.d).toEqual([[1, 2, '1xa', 'xa', 'xb', 'za']]);
  });
});
