// A module of Node that reaches out of the document: it can be imported, but nothing in it can be called.
const name = __filename.slice(__filename.indexOf('/refused/') + '/refused/'.length, -'.js'.length);

function refuse(member) {
  throw new Error(
    `${name}${member} is not available: rulesets in Tenet have no access to files, the network or the system`,
  );
}

module.exports = new Proxy(function () {}, {
  get(target, member) {
    if (typeof member === 'symbol' || member === 'default' || member === '__esModule' || member === 'then') {
      return undefined;
    }
    if (member === 'promises' || member === 'constants') {
      return module.exports;
    }
    return function () {
      refuse(`.${member}`);
    };
  },
  apply: () => refuse('()'),
  construct: () => refuse('()'),
});
