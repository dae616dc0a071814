import { compile } from '../build/compile.mjs';

/** Checks every type in the workspace. */
export async function types() {
  const { code } = await compile({ of: 'everything' });
  return code;
}
