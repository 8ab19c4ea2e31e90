// Paths with slashes, as on POSIX.
const sep = '/';
const isAbsolute = (path) => String(path).startsWith(sep);

function normalize(path) {
  const text = String(path);
  const kept = [];
  for (const part of text.split(sep)) {
    if (part === '..' && kept.length > 0 && kept[kept.length - 1] !== '..') {
      kept.pop();
    } else if (part !== '' && part !== '.' && !(part === '..' && isAbsolute(text))) {
      kept.push(part);
    }
  }
  const end = text.endsWith(sep) && kept.length > 0 ? sep : '';
  return (isAbsolute(text) ? sep : '') + kept.join(sep) + end || '.';
}

const withoutEnd = (path) => (path.length > 1 && path.endsWith(sep) ? path.slice(0, -1) : path);
const join = (...parts) => normalize(parts.filter((part) => part !== '').join(sep));

function resolve(...parts) {
  let path = '';
  for (let i = parts.length - 1; i >= 0 && !isAbsolute(path); i--) {
    path = parts[i] === '' ? path : path === '' ? String(parts[i]) : `${parts[i]}/${path}`;
  }
  return withoutEnd(normalize(isAbsolute(path) ? path : `/${path}`));
}

function dirname(path) {
  const text = withoutEnd(String(path));
  const at = text.lastIndexOf(sep);
  return at < 0 ? '.' : at === 0 ? sep : text.slice(0, at);
}

function basename(path, ending = '') {
  const text = withoutEnd(String(path));
  const name = text.slice(text.lastIndexOf(sep) + 1);
  return ending !== '' && name !== ending && name.endsWith(ending) ? name.slice(0, -ending.length) : name;
}

function extname(path) {
  const name = basename(path);
  const at = name.lastIndexOf('.');
  return at <= 0 ? '' : name.slice(at);
}

function relative(from, to) {
  const a = resolve(from).split(sep).filter(Boolean);
  const b = resolve(to).split(sep).filter(Boolean);
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) {
    shared++;
  }
  return [...a.slice(shared).map(() => '..'), ...b.slice(shared)].join(sep);
}

function parse(path) {
  const base = basename(path);
  const ext = extname(path);
  const dir = String(path).includes(sep) ? dirname(path) : '';
  return { root: isAbsolute(path) ? sep : '', dir, base, ext, name: base.slice(0, base.length - ext.length) };
}

function format({ dir, root = '', base, name = '', ext = '' }) {
  const file = base || name + ext;
  return dir ? (dir === root ? dir + file : dir + sep + file) : root + file;
}

module.exports = {
  sep,
  delimiter: ':',
  isAbsolute,
  normalize,
  join,
  resolve,
  dirname,
  basename,
  extname,
  relative,
  parse,
  format,
  toNamespacedPath: (path) => path,
};
module.exports.posix = module.exports;
