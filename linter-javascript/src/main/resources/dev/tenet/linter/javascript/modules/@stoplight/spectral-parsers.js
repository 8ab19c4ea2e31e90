// Parsers of texts, without positions.
const { host } = tenet;

function parser(read) {
  return {
    parse(text) {
      try {
        return { data: read(text), diagnostics: [], ast: undefined, lineMap: [] };
      } catch (e) {
        const start = { line: 0, character: 0 };
        const range = { start, end: start };
        return { data: undefined, diagnostics: [{ code: 'parser', message: e.message, severity: 0, range }], lineMap: [] };
      }
    },
    getLocationForJsonPath: () => undefined,
    trapAccess: (value) => value,
  };
}

exports.Json = parser(JSON.parse);
exports.Yaml = parser((text) => {
  const answer = host.parse(String(text));
  if (answer.startsWith('!')) {
    throw new SyntaxError(answer.slice(1));
  }
  return JSON.parse(answer);
});
exports.parseJson = exports.Json.parse;
exports.parseYaml = exports.Yaml.parse;
