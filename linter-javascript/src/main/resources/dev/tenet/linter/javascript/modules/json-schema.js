// Checks values against the schemas of createRulesetFunction, with the errors that Ajv would give. These schemas are small and flat;
// what they can hold is JSON Schema draft-07 without remote references, and errorMessage.
exports.compile = (schema) => {
  const root = schema;
  const patterns = new Map();

  const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
  const escape = (key) => String(key).replace(/~/g, '~0').replace(/\//g, '~1');
  const has = (object, key) => Object.prototype.hasOwnProperty.call(object, key);

  function pattern(source) {
    if (!patterns.has(source)) {
      patterns.set(source, new RegExp(source, 'u'));
    }
    return patterns.get(source);
  }

  function typeIs(type, value) {
    switch (type) {
      case 'object':
        return isObject(value);
      case 'array':
        return Array.isArray(value);
      case 'null':
        return value === null;
      case 'integer':
        return typeof value === 'number' && Number.isInteger(value);
      case 'number':
        return typeof value === 'number' && Number.isFinite(value);
      default:
        return typeof value === type;
    }
  }

  function equal(a, b) {
    if (a === b) {
      return true;
    }
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) {
      return false;
    }
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => has(b, key) && equal(a[key], b[key]));
  }

  function target(ref) {
    return ref
      .replace(/^#\/?/, '')
      .split('/')
      .filter((segment) => segment !== '')
      .reduce((at, segment) => (at === undefined ? undefined : at[segment.replace(/~1/g, '/').replace(/~0/g, '~')]), root);
  }

  function check(at, value, path, depth) {
    if (at === true || at === undefined || depth > 200) {
      return [];
    }
    if (at === false) {
      return [{ instancePath: path, keyword: 'false schema', params: {}, message: 'boolean schema is false' }];
    }
    const errors = [];
    const fail = (keyword, params, message) => errors.push({ instancePath: path, keyword, params, message });
    const below = (schema, item, key) => errors.push(...check(schema, item, `${path}/${escape(key)}`, depth + 1));
    const valid = (schema, item = value) => check(schema, item, path, depth + 1).length === 0;

    if (at.$ref !== undefined) {
      errors.push(...check(target(at.$ref), value, path, depth + 1));
    }
    if (at.type !== undefined && ![].concat(at.type).some((type) => typeIs(type, value))) {
      fail('type', { type: at.type }, `must be ${[].concat(at.type).join(',')}`);
    }
    if (at.enum !== undefined && !at.enum.some((one) => equal(one, value))) {
      fail('enum', { allowedValues: at.enum }, 'must be equal to one of the allowed values');
    }
    if (has(at, 'const') && !equal(at.const, value)) {
      fail('const', { allowedValue: at.const }, 'must be equal to constant');
    }
    if (typeof value === 'number') {
      checkNumber(at, value, fail);
    } else if (typeof value === 'string') {
      checkString(at, value, fail);
    } else if (Array.isArray(value)) {
      checkArray(at, value, fail, below, valid);
    } else if (isObject(value)) {
      checkObject(at, value, fail, below, valid);
    }
    checkCombined(at, value, path, depth, errors, fail, valid);
    return at.errorMessage === undefined ? errors : worded(at.errorMessage, errors, path);
  }

  function checkNumber(at, value, fail) {
    const limits = [
      ['minimum', '>=', (limit) => value >= limit],
      ['exclusiveMinimum', '>', (limit) => value > limit],
      ['maximum', '<=', (limit) => value <= limit],
      ['exclusiveMaximum', '<', (limit) => value < limit],
    ];
    for (const [keyword, comparison, holds] of limits) {
      if (at[keyword] !== undefined && !holds(at[keyword])) {
        fail(keyword, { comparison, limit: at[keyword] }, `must be ${comparison} ${at[keyword]}`);
      }
    }
    if (at.multipleOf !== undefined && !Number.isInteger(value / at.multipleOf)) {
      fail('multipleOf', { multipleOf: at.multipleOf }, `must be multiple of ${at.multipleOf}`);
    }
  }

  function checkString(at, value, fail) {
    const length = [...value].length;
    if (at.minLength !== undefined && length < at.minLength) {
      fail('minLength', { limit: at.minLength }, `must NOT have fewer than ${at.minLength} characters`);
    }
    if (at.maxLength !== undefined && length > at.maxLength) {
      fail('maxLength', { limit: at.maxLength }, `must NOT have more than ${at.maxLength} characters`);
    }
    if (at.pattern !== undefined && !pattern(at.pattern).test(value)) {
      fail('pattern', { pattern: at.pattern }, `must match pattern "${at.pattern}"`);
    }
  }

  function checkArray(at, value, fail, below, valid) {
    if (at.minItems !== undefined && value.length < at.minItems) {
      fail('minItems', { limit: at.minItems }, `must NOT have fewer than ${at.minItems} items`);
    }
    if (at.maxItems !== undefined && value.length > at.maxItems) {
      fail('maxItems', { limit: at.maxItems }, `must NOT have more than ${at.maxItems} items`);
    }
    if (at.uniqueItems === true) {
      for (let i = value.length - 1; i > 0; i--) {
        const j = value.findIndex((item) => equal(item, value[i]));
        if (j < i) {
          fail('uniqueItems', { i, j }, `must NOT have duplicate items (items ## ${j} and ${i} are identical)`);
          break;
        }
      }
    }
    const first = Array.isArray(at.items) ? at.items : at.prefixItems || [];
    const rest = Array.isArray(at.items) ? at.additionalItems : at.items;
    value.forEach((item, i) => below(i < first.length ? first[i] : rest, item, i));
    if (at.contains !== undefined && !value.some((item) => valid(at.contains, item))) {
      fail('contains', { minContains: 1 }, 'must contain at least 1 valid item(s)');
    }
  }

  function checkObject(at, value, fail, below, valid) {
    const keys = Object.keys(value);
    if (at.minProperties !== undefined && keys.length < at.minProperties) {
      fail('minProperties', { limit: at.minProperties }, `must NOT have fewer than ${at.minProperties} properties`);
    }
    if (at.maxProperties !== undefined && keys.length > at.maxProperties) {
      fail('maxProperties', { limit: at.maxProperties }, `must NOT have more than ${at.maxProperties} properties`);
    }
    for (const name of at.required || []) {
      if (value[name] === undefined) {
        fail('required', { missingProperty: name }, `must have required property '${name}'`);
      }
    }
    const properties = at.properties || {};
    const patterned = Object.entries(at.patternProperties || {});
    for (const key of keys) {
      const matching = patterned.filter(([source]) => pattern(source).test(key));
      if (has(properties, key)) {
        below(properties[key], value[key], key);
      }
      matching.forEach(([, schema]) => below(schema, value[key], key));
      if (!has(properties, key) && matching.length === 0) {
        if (at.additionalProperties === false) {
          fail('additionalProperties', { additionalProperty: key }, 'must NOT have additional properties');
        } else {
          below(at.additionalProperties, value[key], key);
        }
      }
      if (at.propertyNames !== undefined && !valid(at.propertyNames, key)) {
        fail('propertyNames', { propertyName: key }, 'property name must be valid');
      }
    }
  }

  function checkCombined(at, value, path, depth, errors, fail, valid) {
    (at.allOf || []).forEach((one) => errors.push(...check(one, value, path, depth + 1)));
    if (at.anyOf !== undefined && !at.anyOf.some((one) => valid(one))) {
      at.anyOf.forEach((one) => errors.push(...check(one, value, path, depth + 1)));
      fail('anyOf', {}, 'must match a schema in anyOf');
    }
    if (at.oneOf !== undefined) {
      const count = at.oneOf.filter((one) => valid(one)).length;
      if (count === 0) {
        at.oneOf.forEach((one) => errors.push(...check(one, value, path, depth + 1)));
      }
      if (count !== 1) {
        fail('oneOf', {}, 'must match exactly one schema in oneOf');
      }
    }
    if (at.not !== undefined && valid(at.not)) {
      fail('not', {}, 'must NOT be valid');
    }
    if (at.if !== undefined) {
      const branch = valid(at.if) ? at.then : at.else;
      errors.push(...check(branch, value, path, depth + 1));
    }
  }

  /** Replaces errors by those that the schema words itself. */
  function worded(wording, errors, path) {
    if (errors.length === 0) {
      return errors;
    }
    const own = (message) => ({ instancePath: path, keyword: 'errorMessage', params: { errors }, message });
    if (typeof wording === 'string') {
      return [own(wording)];
    }
    const result = [];
    const add = (error) => {
      if (!result.some((one) => one.keyword === 'errorMessage' && one.message === error.message)) {
        result.push(error);
      }
    };
    for (const error of errors) {
      const here = error.instancePath === path;
      const key = error.instancePath.slice(path.length + 1).split('/')[0];
      const forKeyword = here ? wording[error.keyword] : undefined;
      const message = here
        ? isObject(forKeyword)
          ? forKeyword[error.params.missingProperty]
          : forKeyword
        : wording.properties && wording.properties[key];
      add(message !== undefined ? own(message) : wording._ !== undefined ? own(wording._) : error);
    }
    return result;
  }

  return (value) => check(root, value, '', 0);
};
