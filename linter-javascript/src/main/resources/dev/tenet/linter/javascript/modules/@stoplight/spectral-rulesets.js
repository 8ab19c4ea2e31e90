// The rulesets of Spectral. Scripts may look into spectral:oas, and may change it before they extend it.
const { runtime } = tenet;

exports.oas = runtime.oas();

for (const name of ['asyncapi', 'arazzo']) {
  Object.defineProperty(exports, name, {
    enumerable: false,
    get() {
      throw new Error(`spectral:${name} is not available: Tenet lints OpenAPI documents`);
    },
  });
}
