// Preloaded (node --import) into a process that leads a group, such as the server: when the one that started it is gone,
// however it went, the process and all it started go too. See child.ts.
const parent = process.ppid;

const timer = setInterval(() => {
  if (process.ppid === parent && isAlive(parent)) return;
  try {
    process.kill(-process.pid, 'SIGKILL');
  } finally {
    // Where there are no process groups, or this process does not lead one (an extension host inherits the preload).
    process.exit(1);
  }
}, 500);
timer.unref();

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
