// What functions of rulesets use of Spectral's core: functions with schemas for what they take.
const { compile } = require('tenet:json-schema');

class RulesetValidationError extends Error {
  constructor(code, message, path) {
    super(message);
    this.name = 'RulesetValidationError';
    this.code = code;
    this.path = path;
  }
}

class RulesetFunctionValidationError extends RulesetValidationError {
  constructor(fn, error) {
    super('invalid-function-options', describe(fn, error), pathOf(error));
    this.name = 'RulesetFunctionValidationError';
  }
}

const segments = (pointer) => (pointer === '' ? [] : pointer.slice(1).split('/'));

function pathOf({ instancePath, keyword, params }) {
  const path = ['functionOptions', ...segments(instancePath)];
  return keyword === 'additionalProperties' ? [...path, params.additionalProperty] : path;
}

function printed(path) {
  return path.map((segment, i) => (/^\d+$/.test(segment) ? `[${segment}]` : i === 0 ? segment : `.${segment}`)).join('');
}

function describe(fn, { instancePath, keyword, params, message }) {
  const path = segments(instancePath);
  switch (keyword) {
    case 'type':
      return `"${fn}" function and its "${printed(path)}" option accepts only the following types: ${[].concat(params.type).join(', ')}`;
    case 'required':
      return `"${fn}" function is missing "${printed([...path, params.missingProperty])}" option`;
    case 'additionalProperties':
      return `"${fn}" function does not support "${printed([...path, params.additionalProperty])}" option`;
    case 'enum':
      return `"${fn}" function and its "${printed(path)}" option accepts only the following values: ${params.allowedValues.map((value) => JSON.stringify(value)).join(', ')}`;
    default:
      return message;
  }
}

function createRulesetFunction({ input, errorOnInvalidInput = false, options }, fn) {
  const inputErrors = input === null || input === undefined ? () => [] : compile(input);
  const optionErrors = options === null || options === undefined ? null : compile(options);
  const name = fn.name || '<unknown>';
  const valid = new WeakSet();

  const checked = function (target, given, ...rest) {
    const errors = inputErrors(target);
    if (errors.length > 0) {
      if (!errorOnInvalidInput) {
        return undefined;
      }
      const own = errors.find(({ keyword }) => keyword === 'errorMessage');
      return [{ message: own === undefined ? 'invalid input' : own.message }];
    }
    checked.validator(given);
    return fn(target, given, ...rest);
  };

  checked.validator = (given) => {
    const object = typeof given === 'object' && given !== null;
    if (object && valid.has(given)) {
      return;
    }
    if (optionErrors === null) {
      if (given !== null) {
        throw new RulesetValidationError('invalid-function-options', `"${name}" function does not accept any options`, [
          'functionOptions',
        ]);
      }
      return;
    }
    const errors = optionErrors(given);
    if (errors.length > 0) {
      throw new AggregateError(errors.map((error) => new RulesetFunctionValidationError(name, error)));
    }
    if (object) {
      valid.add(given);
    }
  };

  Object.defineProperty(checked, 'name', { value: fn.name });
  Object.defineProperty(checked, 'schemas', { enumerable: false, value: { input, options } });
  return checked;
}

/** What only a program around the linter needs: it can be imported, not made. */
function unavailable(name) {
  return {
    [name]: class {
      constructor() {
        throw new Error(`${name} of @stoplight/spectral-core is not available to rulesets in Tenet`);
      }
    },
  }[name];
}

const SEVERITIES = { error: 0, warn: 1, info: 2, hint: 3, off: -1 };

module.exports = {
  createRulesetFunction,
  getDiagnosticSeverity: (severity) => (typeof severity === 'number' ? severity : SEVERITIES[severity]),
  Formats: class Formats extends Set {},
  RulesetValidationError,
  RulesetFunctionValidationError,
  Spectral: unavailable('Spectral'),
  Ruleset: unavailable('Ruleset'),
  Rule: unavailable('Rule'),
  Document: unavailable('Document'),
  ParsedDocument: unavailable('ParsedDocument'),
  isParsedResult: (value) =>
    typeof value === 'object' && value !== null && typeof value.getLocationForJsonPath === 'function',
};
