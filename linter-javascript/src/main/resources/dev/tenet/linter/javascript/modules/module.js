// A require for ECMAScript modules.
const { requireFrom } = tenet;
const { fileURLToPath } = require('url');

exports.createRequire = (from) => {
  const text = String(from);
  return requireFrom(text.startsWith('file:') ? fileURLToPath(text) : text);
};
exports.builtinModules = [];
exports.isBuiltin = () => false;
