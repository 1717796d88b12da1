// A taken port is said before minutes are spent on building.
import net from 'node:net';

/** @returns {Promise<boolean>} whether the port can be had */
export function portFree(port, host) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
