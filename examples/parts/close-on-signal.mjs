/**
 * Closes the server on Ctrl-C, or when the process is asked to end. Connections that the browser
 * keeps open are cut, for they would hold the process for minutes. A signal may come twice: from
 * the terminal, and from the command that started this one.
 * @param {import('node:http').Server} server
 */
export function closeOnSignal(server) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}
