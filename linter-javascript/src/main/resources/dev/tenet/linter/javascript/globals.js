// The globals that scripts for Node take for granted, as far as they do no more than compute.
(function (runtime) {
  'use strict';
  const { require } = runtime;

  const define = (name, value) =>
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });

  define('global', globalThis);
  // Spectral bundles everything into one CommonJS module, whose "module" ECMAScript modules see too.
  define('module', { exports: {} });
  for (const [name, module] of [
    ['process', 'process'],
    ['URL', 'url'],
    ['URLSearchParams', 'url'],
    ['console', 'console'],
  ]) {
    Object.defineProperty(globalThis, name, {
      configurable: true,
      enumerable: false,
      get() {
        const exports = require(module);
        define(name, exports[name] || exports);
        return globalThis[name];
      },
      set: (value) => define(name, value),
    });
  }
  define('queueMicrotask', (callback) => void Promise.resolve().then(callback));
  define('structuredClone', (value) => clone(value, new Map()));

  function clone(value, seen) {
    if (typeof value === 'function' || typeof value === 'symbol') {
      throw new Error('a function cannot be cloned');
    }
    if (typeof value !== 'object' || value === null) {
      return value;
    }
    if (seen.has(value)) {
      return seen.get(value);
    }
    if (value instanceof Date) {
      return new Date(value.getTime());
    }
    if (value instanceof RegExp) {
      return new RegExp(value.source, value.flags);
    }
    const copy = Array.isArray(value) ? [] : value instanceof Map ? new Map() : value instanceof Set ? new Set() : {};
    seen.set(value, copy);
    if (value instanceof Map) {
      value.forEach((item, key) => copy.set(clone(key, seen), clone(item, seen)));
    } else if (value instanceof Set) {
      value.forEach((item) => copy.add(clone(item, seen)));
    } else {
      Object.keys(value).forEach((key) => (copy[key] = clone(value[key], seen)));
    }
    return copy;
  }
});
