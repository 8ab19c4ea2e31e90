// Pointers and references, for scripts in whose project @stoplight/json is not installed.
const isObject = (value) => typeof value === 'object' && value !== null;

function isPlainObject(value) {
  const prototype = isObject(value) ? Object.getPrototypeOf(value) : undefined;
  return prototype === Object.prototype || prototype === null;
}

const encodePointerFragment = (value) =>
  typeof value === 'number' ? value : value.replace(/~/g, '~0').replace(/\//g, '~1');
const encodePointerUriFragment = (value) => {
  const encoded = encodePointerFragment(value);
  return typeof encoded === 'number' ? encoded : encodeURIComponent(encoded);
};
const decodePointer = (value) => value.replace(/~1/g, '/').replace(/~0/g, '~');
const decodePointerFragment = (value) => decodePointer(decodeURIComponent(String(value)));
const hasRef = (value) => isObject(value) && typeof value.$ref === 'string';
const isLocalRef = (ref) => ref.length > 0 && ref[0] === '#';
const isExternalRef = (ref) => ref.length > 0 && ref[0] !== '#';
const pointerToPath = (pointer) => pointer.replace(/^#?\/?/, '').split('/').filter((part, i, all) => all.length > 1 || part !== '').map(decodePointerFragment);
const pathToPointer = (path) => (path.length === 0 ? '#' : `#/${path.map(encodePointerUriFragment).join('/')}`);

function resolveInlineRef(document, ref) {
  let at = document;
  for (const segment of pointerToPath(ref)) {
    if (!isObject(at) || !(segment in at)) {
      throw new ReferenceError(`Could not resolve '${ref}'`);
    }
    at = at[segment];
    if (hasRef(at) && isLocalRef(at.$ref)) {
      at = resolveInlineRef(document, at.$ref);
    }
  }
  return at;
}

function traverse(value, hooks, path = []) {
  const onProperty = typeof hooks === 'function' ? hooks : hooks.onProperty;
  if (isObject(value)) {
    for (const key of Object.keys(value)) {
      const propertyPath = [...path, Array.isArray(value) ? Number(key) : key];
      if (onProperty) {
        onProperty({ parent: value, parentPath: path, property: key, propertyValue: value[key], path: propertyPath });
      }
      traverse(value[key], hooks, propertyPath);
    }
  }
}

function safeParse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

module.exports = {
  isPlainObject,
  encodePointer: encodePointerFragment,
  encodePointerFragment,
  encodePointerUriFragment,
  decodePointer,
  decodePointerFragment,
  decodePointerUriFragment: decodePointerFragment,
  hasRef,
  isLocalRef,
  isExternalRef,
  extractSourceFromRef: (ref) => (typeof ref !== 'string' || isLocalRef(ref) ? null : ref.split('#')[0] || null),
  extractPointerFromRef: (ref) => (typeof ref === 'string' && ref.includes('#') ? `#${ref.split('#')[1]}` : null),
  pointerToPath,
  pathToPointer,
  resolveInlineRef,
  traverse,
  safeParse,
  safeStringify: (value, replacer, space) => (typeof value === 'string' ? value : JSON.stringify(value, replacer, space)),
  stringify: JSON.stringify,
};
