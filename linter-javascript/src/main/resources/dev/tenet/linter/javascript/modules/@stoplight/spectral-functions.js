// The core functions, as scripts call them: each hands its work to the function of the linter.
const { host, runtime } = tenet;

const names = [
  'alphabetical',
  'casing',
  'defined',
  'enumeration',
  'falsy',
  'length',
  'or',
  'pattern',
  'schema',
  'truthy',
  'undefined',
  'unreferencedReusableObject',
  'xor',
];

for (const name of names) {
  exports[name] = runtime.coreFunction(name);
}
