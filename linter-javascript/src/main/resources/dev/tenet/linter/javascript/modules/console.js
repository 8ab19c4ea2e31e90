// What scripts print goes to standard error, since standard output is for the report.
const { host } = tenet;
const { format } = require('util');

const print = (...values) => void host.print(format(...values));
const nothing = () => {};

module.exports = {
  log: print,
  info: print,
  warn: print,
  error: print,
  debug: print,
  trace: print,
  dir: print,
  table: print,
  group: print,
  groupEnd: nothing,
  time: nothing,
  timeEnd: nothing,
  timeLog: nothing,
  count: nothing,
  clear: nothing,
  assert: (holds, ...values) => {
    if (!holds) {
      print('Assertion failed:', ...values);
    }
  },
};
module.exports.console = module.exports;
