// Assertions: a failed one is an exception of the function that makes it.
const { isDeepStrictEqual, inspect } = require('util');

class AssertionError extends Error {
  constructor({ message, actual, expected, operator }) {
    super(message || `${inspect(actual)} ${operator} ${inspect(expected)}`);
    this.name = 'AssertionError';
    this.code = 'ERR_ASSERTION';
    Object.assign(this, { actual, expected, operator });
  }
}

function assertThat(holds, actual, expected, operator, message) {
  if (!holds) {
    throw message instanceof Error ? message : new AssertionError({ message, actual, expected, operator });
  }
}

const assert = (value, message) => assertThat(value, value, true, '==', message);

module.exports = Object.assign(assert, {
  AssertionError,
  ok: assert,
  equal: (a, b, message) => assertThat(a == b, a, b, '==', message),
  notEqual: (a, b, message) => assertThat(a != b, a, b, '!=', message),
  strictEqual: (a, b, message) => assertThat(Object.is(a, b), a, b, '===', message),
  notStrictEqual: (a, b, message) => assertThat(!Object.is(a, b), a, b, '!==', message),
  deepEqual: (a, b, message) => assertThat(isDeepStrictEqual(a, b), a, b, 'deepEqual', message),
  deepStrictEqual: (a, b, message) => assertThat(isDeepStrictEqual(a, b), a, b, 'deepEqual', message),
  match: (text, expression, message) => assertThat(expression.test(text), text, expression, 'match', message),
  fail: (message = 'Failed') => assertThat(false, undefined, undefined, 'fail', message),
  throws(callback, message) {
    let thrown = false;
    try {
      callback();
    } catch {
      thrown = true;
    }
    assertThat(thrown, undefined, undefined, 'throws', typeof message === 'string' ? message : undefined);
  },
});
assert.strict = assert;
