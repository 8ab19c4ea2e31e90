// The part of Node's util that only computes.
function inspect(value) {
  if (typeof value === 'string') {
    return `'${value}'`;
  }
  if (typeof value === 'function') {
    return `[Function: ${value.name || '(anonymous)'}]`;
  }
  if (value instanceof Error) {
    return value.stack || String(value);
  }
  if (typeof value !== 'object' || value === null || value instanceof RegExp) {
    return String(value);
  }
  const plain = value instanceof Map ? Object.fromEntries(value) : value instanceof Set ? [...value] : value;
  const around = [];
  return JSON.stringify(
    plain,
    function (key, member) {
      if (typeof member !== 'object' || member === null) {
        return typeof member === 'function' ? inspect(member) : member;
      }
      while (around.length > 0 && around[around.length - 1] !== this) {
        around.pop();
      }
      if (around.includes(member)) {
        return '[Circular]';
      }
      around.push(member);
      return member;
    },
    2,
  );
}

function format(first, ...rest) {
  if (typeof first !== 'string') {
    return [first, ...rest].map((value) => (typeof value === 'string' ? value : inspect(value))).join(' ');
  }
  let next = 0;
  const text = first.replace(/%([sdifjoOc%])/g, (all, kind) => {
    if (kind === '%') {
      return '%';
    }
    if (next >= rest.length) {
      return all;
    }
    const value = rest[next++];
    switch (kind) {
      case 's':
        return typeof value === 'object' ? inspect(value) : String(value);
      case 'd':
        return String(Number(value));
      case 'i':
        return String(parseInt(value, 10));
      case 'f':
        return String(parseFloat(value));
      case 'j':
        return JSON.stringify(value);
      case 'c':
        return '';
      default:
        return inspect(value);
    }
  });
  return [text, ...rest.slice(next).map((value) => (typeof value === 'string' ? value : inspect(value)))].join(' ');
}

function isDeepStrictEqual(a, b) {
  if (Object.is(a, b)) {
    return true;
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return false;
  }
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) {
    return false;
  }
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.prototype.hasOwnProperty.call(b, key) && isDeepStrictEqual(a[key], b[key]))
  );
}

module.exports = {
  inspect,
  format,
  isDeepStrictEqual,
  isArray: Array.isArray,
  deprecate: (fn) => fn,
  debuglog: () => () => {},
  inherits(constructor, parent) {
    Object.defineProperty(constructor, 'super_', { value: parent, writable: true, configurable: true });
    Object.setPrototypeOf(constructor.prototype, parent.prototype);
  },
  promisify:
    (fn) =>
    (...given) =>
      new Promise((resolve, reject) => fn(...given, (error, value) => (error ? reject(error) : resolve(value)))),
  callbackify: (fn) => (...given) => {
    const callback = given.pop();
    fn(...given).then((value) => callback(null, value), callback);
  },
  types: {
    isRegExp: (value) => value instanceof RegExp,
    isDate: (value) => value instanceof Date,
    isPromise: (value) => value instanceof Promise,
    isMap: (value) => value instanceof Map,
    isSet: (value) => value instanceof Set,
    isProxy: () => false,
  },
};
inspect.custom = Symbol.for('nodejs.util.inspect.custom');
