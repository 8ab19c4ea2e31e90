// A process without an environment.
module.exports = {
  env: {},
  argv: [],
  execArgv: [],
  platform: 'linux',
  arch: 'x64',
  pid: 1,
  version: 'v20.0.0',
  versions: { node: '20.0.0' },
  title: 'tenet',
  browser: false,
  stdout: { isTTY: false, write: (text) => console.log(text) },
  stderr: { isTTY: false, write: (text) => console.log(text) },
  cwd: () => '/',
  uptime: () => 0,
  hrtime: Object.assign(() => [0, 0], { bigint: () => 0n }),
  memoryUsage: () => ({ rss: 0, heapTotal: 0, heapUsed: 0, external: 0 }),
  nextTick: (callback, ...given) => void Promise.resolve().then(() => callback(...given)),
  emitWarning: (text) => console.warn(String(text)),
  on: () => module.exports,
  once: () => module.exports,
  off: () => module.exports,
  exit: () => {
    throw new Error('process.exit is not available: a ruleset cannot end the run');
  },
};
module.exports.process = module.exports;
