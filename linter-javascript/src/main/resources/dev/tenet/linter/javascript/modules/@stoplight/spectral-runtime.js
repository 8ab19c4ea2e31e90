// How Spectral prints paths and values, for functions that word their messages likewise.
const PrintStyle = { Dot: 'dot', Pointer: 'pointer', EscapedPointer: 'escapedPointer' };
const escape = (segment) => String(segment).replace(/~/g, '~0').replace(/\//g, '~1');

function printPath(path, style) {
  switch (style) {
    case PrintStyle.Dot:
      return path
        .map((segment, i) =>
          typeof segment === 'number' || /^\d+$/.test(segment)
            ? `[${segment}]`
            : /\s/.test(segment)
              ? `['${segment}']`
              : i === 0
                ? segment
                : `.${segment}`,
        )
        .join('');
    case PrintStyle.Pointer:
      return path.length === 0 ? '#' : `#/${path.join('/')}`;
    default:
      return path.length === 0 ? '#' : `#/${path.map((segment) => encodeURIComponent(escape(segment))).join('/')}`;
  }
}

function printValue(value) {
  if (value === undefined) {
    return 'undefined';
  }
  if (typeof value === 'object' && value !== null) {
    return Array.isArray(value) ? 'Array[]' : 'Object{}';
  }
  return JSON.stringify(value);
}

function getClosestJsonPath(data, path) {
  const closest = [];
  let at = data;
  for (const segment of path) {
    if (typeof at !== 'object' || at === null || !(segment in at)) {
      break;
    }
    closest.push(segment);
    at = at[segment];
  }
  return closest;
}

function refused(name) {
  return () => {
    throw new Error(`${name} is not available: rulesets in Tenet have no access to files or the network`);
  };
}

module.exports = {
  PrintStyle,
  printPath,
  printValue,
  getClosestJsonPath,
  startsWithProtocol: (text) => /^[a-z]+:\/\//i.test(text),
  isAbsoluteRef: (ref) => ref.startsWith('/') || /^[a-z]+:\/\//i.test(ref),
  decodeSegmentFragment: (segment) =>
    typeof segment === 'string' ? decodeURIComponent(segment).replace(/~1/g, '/').replace(/~0/g, '~') : String(segment),
  printError: (error) => (error instanceof Error ? error.message : 'unknown error'),
  fetch: refused('fetch'),
  readFile: refused('readFile'),
  readParsable: refused('readParsable'),
};
