// Paths, for scripts in whose project @stoplight/path is not installed.
const path = require('path');

module.exports = {
  ...path,
  isURL: (text) => /^(https?:)?\/\//i.test(String(text)),
  toFSPath: (text) => text,
  serialize: path.format,
  stripRoot: (text) => text.replace(/^\//, ''),
  startsWithWindowsDrive: (text) => /^[a-z]:/i.test(text),
};
