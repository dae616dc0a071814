const KEPT = /^npm_config_(registry|cache|cafile|proxy|https_proxy|noproxy|userconfig)$/i;

/**
 * The environment for a child process. npm hands its own settings and the script's name on as
 * `npm_*`; pnpm would take them for its own, so only the few that say where packages come from
 * and how to get there are kept.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnv(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([key]) => !/^npm_/i.test(key) || KEPT.test(key)),
  );
}
