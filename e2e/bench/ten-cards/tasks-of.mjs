/**
 * Where Chromium tells of its tasks with the promises that run at their end. Those of `toplevel` end before: what a
 * module does once it has come would be in none.
 */
export const TASKS = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/**
 * The main thread's tasks in a trace of Chromium, in milliseconds.
 * @param {Buffer} trace
 */
export function tasksOf(trace) {
  /** @type {{ name: string, tid: number, pid: number, dur?: number, args: { name?: string } }[]} */
  const events = JSON.parse(trace.toString()).traceEvents;
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid} ${tid}`),
  );
  return tasks.map(({ dur = 0 }) => dur / 1000);
}
