// The part of Tenet that has to be JavaScript: CommonJS modules, documents as frozen objects, calls of rule functions.
(function (host) {
  'use strict';

  const loaded = new Map();

  function folderOf(id) {
    return id.slice(0, Math.max(1, id.lastIndexOf('/')));
  }

  function notFound(message) {
    return Object.assign(new Error(message), { code: 'MODULE_NOT_FOUND' });
  }

  function requireFrom(importer) {
    const resolve = (specifier) => {
      const answer = host.resolve(importer, String(specifier));
      if (answer.startsWith('!')) {
        throw notFound(answer.slice(1));
      }
      return answer;
    };
    const require = (specifier) => load(resolve(specifier));
    require.resolve = resolve;
    require.cache = Object.create(null);
    return require;
  }

  function load(id) {
    const known = loaded.get(id);
    if (known !== undefined) {
      return known.exports;
    }
    const module = { id, filename: id, loaded: false, exports: {}, children: [], paths: [] };
    module.require = requireFrom(id);
    loaded.set(id, module);
    try {
      const kind = host.kind(id);
      if (kind === 'es') {
        module.exports = host.namespace(id);
      } else if (kind === 'json') {
        module.exports = JSON.parse(host.text(id));
      } else {
        const code = host.compile(id);
        const tools = kind === 'built-in' ? { host, runtime, requireFrom, id } : undefined;
        code.call(module.exports, module.exports, module.require, module, id, folderOf(id), tools);
      }
      module.loaded = true;
    } catch (e) {
      loaded.delete(id);
      throw e;
    }
    return module.exports;
  }

  /** What `import x from` means for a module that is not ECMAScript, in the words of Rollup. */
  function defaultOf(exports) {
    return exports !== null && typeof exports === 'object' && 'default' in exports ? exports.default : exports;
  }

  function exportNames(id) {
    const exports = load(id);
    return exports !== null && (typeof exports === 'object' || typeof exports === 'function')
      ? Object.keys(exports).filter((name) => name !== 'default')
      : [];
  }

  Object.defineProperty(globalThis, Symbol.for('tenet.module'), {
    value: (id) => ({ exports: load(id), default: defaultOf(load(id)) }),
  });

  /** A frozen object of keys and values in turn. */
  function object(...members) {
    const result = {};
    for (let i = 0; i < members.length; i += 2) {
      if (members[i] === '__proto__') {
        Object.defineProperty(result, members[i], { value: members[i + 1], enumerable: true });
      } else {
        result[members[i]] = members[i + 1];
      }
    }
    return Object.freeze(result);
  }

  function array(...items) {
    return Object.freeze(items);
  }

  /** Which files refer to what, in the shape of the dependency graph that Spectral's resolver leaves. */
  function graph(source, references) {
    const nodes = {};
    const edges = {};
    const pointer = (path) => ['#', ...path.map((key) => encodeURIComponent(key.replace(/~/g, '~0').replace(/\//g, '~1')))].join('/');
    const node = (id) => {
      edges[id] = edges[id] || [];
      return (nodes[id] = nodes[id] || { refMap: {} });
    };
    node(source);
    for (const [from, path, ref, target] of references) {
      const fragment = ref.includes('#') ? ref.slice(ref.indexOf('#')) : '';
      node(from).refMap[pointer(Array.from(path))] = ref.startsWith('#') ? ref : target + fragment;
      node(target);
      node(target + fragment);
      if (!edges[from].includes(target + fragment)) {
        edges[from].push(target + fragment);
      }
    }
    const incoming = {};
    Object.keys(nodes).forEach((id) => (incoming[id] = Object.keys(nodes).filter((other) => edges[other].includes(id))));
    return {
      nodes,
      outgoingEdges: edges,
      incomingEdges: incoming,
      circular: true,
      hasNode: (id) => id in nodes,
      getNodeData: (id) => nodes[id],
      overallOrder: () => Object.keys(nodes),
      dependenciesOf: (id) => [...edges[id]],
      dependantsOf: (id) => [...incoming[id]],
      size: () => Object.keys(nodes).length,
    };
  }

  function range(found) {
    const position = ({ line, character }) => ({ line, character });
    return found === undefined ? undefined : { start: position(found.start), end: position(found.end) };
  }

  /** The documents of a run as rule functions know them; `data` gives what is asked for, once. */
  function inventory(source, data) {
    const lazy = (name, made = (found) => found) => {
      let value;
      let asked = false;
      return {
        enumerable: true,
        get() {
          if (!asked) {
            value = made(data(name));
            asked = true;
          }
          return value;
        },
      };
    };
    const formats = new Set(Array.from(data('formats'), format));
    const document = {
      source,
      formats,
      diagnostics: [],
      parserResult: undefined,
      getRangeForJsonPath: (path, closest) => range(data('range', Array.from(path, String), closest === true)),
      trapAccess: (value) => value,
    };
    Object.defineProperty(document, 'data', lazy('unresolved'));
    document.parserResult = Object.defineProperty({ diagnostics: [] }, 'data', lazy('unresolved'));
    const result = {
      source,
      document,
      formats,
      errors: [],
      diagnostics: [],
      referencedDocuments: {},
      findAssociatedItemForPath(path, resolved) {
        const found = data('item', Array.from(path, String), resolved === true);
        const there = found.source === source ? document : { ...document, source: found.source };
        return { document: there, path: Array.from(found.path), missingPropertyPath: Array.from(found.missing) };
      },
    };
    Object.defineProperty(result, 'graph', lazy('references', (found) => graph(source, found)));
    Object.defineProperty(result, 'resolved', lazy('resolved'));
    Object.defineProperty(result, 'unresolved', lazy('unresolved'));
    return result;
  }

  /** What functions and objects of Tenet stand for. */
  const marks = new WeakMap();

  function markOf(value) {
    if (value instanceof RegExp) {
      return `pattern:${value}`;
    }
    if (value === oasRuleset && JSON.stringify(value, naming) === oasText) {
      return 'ruleset:spectral:oas';
    }
    return marks.get(value) || '';
  }

  function coreFunction(name) {
    const bound = new WeakMap();
    const bind = (options) => {
      const answer = host.bind(name, options);
      if (typeof answer === 'string') {
        throw new Error(answer);
      }
      return answer;
    };
    const fn = {
      [name](target, options, context) {
        const key = typeof options === 'object' && options !== null ? options : fn;
        if (!bound.has(key)) {
          bound.set(key, bind(options));
        }
        const path = context && Array.isArray(context.path) ? context.path.map(String) : null;
        const found = [];
        for (const one of bound.get(key)(target, path)) {
          found.push(one[1] === null ? { message: one[0] } : { message: one[0], path: Array.from(one[1]) });
        }
        return found.length === 0 ? undefined : found;
      },
    }[name];
    fn.validator = (options) => void bind(options);
    marks.set(fn, `function:${name}`);
    return fn;
  }

  const formats = new Map();

  /** The format that scripts import by a name; names that mean the same give the same function. */
  function format(name) {
    const known = host.format(name);
    const label = known === undefined ? name : known[0];
    if (!formats.has(label)) {
      const fn = (document) => host.matches(label, document);
      fn.displayName = known === undefined ? name : known[1];
      marks.set(fn, `format:${label}`);
      formats.set(label, fn);
    }
    return formats.get(label);
  }

  let oasRuleset;
  let oasText;

  function naming(key, value) {
    return typeof value === 'function' ? marks.get(value) || value.name : value;
  }

  /** spectral:oas as an object with live functions and formats. */
  function oas() {
    if (oasRuleset === undefined) {
      const functions = new Map();
      const named = (name) => {
        const core = load(host.resolve('/', '@stoplight/spectral-functions'))[name];
        if (core !== undefined) {
          return core;
        }
        if (!functions.has(name)) {
          functions.set(name, coreFunction(name));
        }
        return functions.get(name);
      };
      oasRuleset = JSON.parse(host.rulesetText(), (key, value) => {
        if (key === 'formats' && Array.isArray(value)) {
          return value.map(format);
        }
        return key === 'function' && typeof value === 'string' ? named(value) : value;
      });
      oasText = JSON.stringify(oasRuleset, naming);
    }
    return oasRuleset;
  }

  /** What is wrong with the options of a function that says what it takes: lists of a path and a message. */
  function optionProblems(fn, options) {
    if (typeof fn.validator !== 'function') {
      return [];
    }
    try {
      fn.validator(options);
      return [];
    } catch (e) {
      const errors = e instanceof AggregateError ? e.errors : [e];
      return errors.map((one) => [
        Array.isArray(one.path) ? one.path.slice(1).map(String) : [],
        String(one.message),
      ]);
    }
  }

  function rule(name, resolved) {
    return Object.freeze({ name, resolved });
  }

  /** Calls a rule function; what it finds comes back as lists of a message and a path, or as a promise of them. */
  function invoke(fn, target, options, path, inventory, rule) {
    const context = { path, document: inventory.document, documentInventory: inventory, rule };
    const found = fn(target, options, context);
    if (found === undefined) {
      return undefined;
    }
    if (found !== null && typeof found.then === 'function') {
      const pending = { promise: true, state: 'pending' };
      found.then(
        (value) => {
          try {
            pending.value = value === undefined ? [] : violations(value);
            pending.state = 'done';
          } catch (e) {
            pending.value = e;
            pending.state = 'failed';
          }
        },
        (e) => {
          pending.value = String(e instanceof Error ? e.message : e);
          pending.state = 'failed';
        },
      );
      return pending;
    }
    return violations(found);
  }

  function violations(found) {
    const result = [];
    for (const one of found) {
      result.push([String(one.message), one.path === undefined || one.path === null ? null : Array.from(one.path, String)]);
    }
    return result;
  }

  const runtime = {
    require: requireFrom('/'),
    load,
    defaultOf,
    exportNames,
    object,
    array,
    segments: (...path) => path,
    parsed: JSON.parse,
    inventory,
    invoke,
    optionProblems,
    rule,
    markOf,
    coreFunction,
    format,
    oas,
  };
  return runtime;
});
