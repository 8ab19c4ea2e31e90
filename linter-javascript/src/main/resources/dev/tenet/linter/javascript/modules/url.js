// URLs, as far as rules look at them: split into their parts, and refused where they are none.
const DEFAULT_PORTS = { 'http:': '80', 'https:': '443', 'ws:': '80', 'wss:': '443', 'ftp:': '21' };
const PARTS = /^([a-zA-Z][a-zA-Z0-9+.-]*:)(?:\/\/(?:([^/?#@]*)@)?(\[[^\]]*\]|[^/?#:]*)(?::(\d*))?(?=[/?#]|$))?([^?#]*)(\?[^#]*)?(#.*)?$/s;

class URLSearchParams {
  constructor(init = '') {
    if (typeof init === 'string') {
      const decode = (text) => decodeURIComponent(text.replace(/\+/g, ' '));
      this.entriesList = init
        .replace(/^\?/, '')
        .split('&')
        .filter(Boolean)
        .map((pair) => [decode(pair.split('=')[0]), decode(pair.split('=').slice(1).join('='))]);
    } else {
      const pairs = typeof init[Symbol.iterator] === 'function' ? [...init] : Object.entries(init);
      this.entriesList = pairs.map(([key, value]) => [String(key), String(value)]);
    }
    Object.defineProperty(this, 'entriesList', { enumerable: false, writable: true });
  }

  get(name) {
    const found = this.entriesList.find(([key]) => key === name);
    return found === undefined ? null : found[1];
  }

  getAll(name) {
    return this.entriesList.filter(([key]) => key === name).map(([, value]) => value);
  }

  has(name) {
    return this.entriesList.some(([key]) => key === name);
  }

  append(name, value) {
    this.entriesList.push([String(name), String(value)]);
  }

  set(name, value) {
    this.delete(name);
    this.append(name, value);
  }

  delete(name) {
    this.entriesList = this.entriesList.filter(([key]) => key !== name);
  }

  forEach(callback) {
    this.entriesList.forEach(([key, value]) => callback(value, key, this));
  }

  keys() {
    return this.entriesList.map(([key]) => key)[Symbol.iterator]();
  }

  values() {
    return this.entriesList.map(([, value]) => value)[Symbol.iterator]();
  }

  entries() {
    return this.entriesList.map((pair) => [...pair])[Symbol.iterator]();
  }

  [Symbol.iterator]() {
    return this.entries();
  }

  toString() {
    return this.entriesList.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  }
}

function invalid(text) {
  return Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL', input: String(text) });
}

function absolute(text, base) {
  if (base === undefined || /^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(text)) {
    return text;
  }
  const at = new URL(base);
  const start = at.protocol + (at.slashes ? `//${at.host}` : '');
  if (text.startsWith('//')) {
    return at.protocol + text;
  }
  if (text.startsWith('/')) {
    return start + text;
  }
  if (text.startsWith('?') || text.startsWith('#') || text === '') {
    return start + at.pathname + (text.startsWith('?') ? text : at.search + text);
  }
  return `${start}${at.pathname.replace(/[^/]*$/, '') || '/'}${text}`;
}

class URL {
  constructor(input, base) {
    const text = absolute(String(input).trim(), base === undefined ? undefined : String(base));
    const parts = PARTS.exec(text);
    if (parts === null) {
      throw invalid(input);
    }
    const [, protocol, user = '', host, port = '', path = '', search = '', hash = ''] = parts;
    this.protocol = protocol.toLowerCase();
    const special = this.protocol in DEFAULT_PORTS;
    if ((special && !host) || Number(port) > 65535 || (host !== undefined && /[\s<>^|%\\]/.test(host))) {
      throw invalid(input);
    }
    const colon = user.indexOf(':');
    this.username = colon < 0 ? user : user.slice(0, colon);
    this.password = colon < 0 ? '' : user.slice(colon + 1);
    this.hostname = special ? (host || '').toLowerCase() : host || '';
    this.port = port === DEFAULT_PORTS[this.protocol] ? '' : port;
    const encoded = path.replace(/[ "<>`{}]/g, encodeURIComponent);
    this.pathname = special || (host !== undefined && encoded !== '') ? require('path').normalize(encoded || '/') : encoded;
    this.search = search === '?' ? '' : search.replace(/[ "<>]/g, encodeURIComponent);
    this.hash = hash === '#' ? '' : hash;
    this.searchParams = new URLSearchParams(this.search);
    this.slashes = host !== undefined;
    Object.defineProperty(this, 'slashes', { enumerable: false });
  }

  get host() {
    return this.port === '' ? this.hostname : `${this.hostname}:${this.port}`;
  }

  get origin() {
    return this.protocol in DEFAULT_PORTS ? `${this.protocol}//${this.host}` : 'null';
  }

  get href() {
    const password = this.password === '' ? '' : `:${this.password}`;
    const user = this.username === '' && password === '' ? '' : `${this.username}${password}@`;
    return `${this.protocol}${this.slashes ? '//' : ''}${user}${this.host}${this.pathname}${this.search}${this.hash}`;
  }

  toString() {
    return this.href;
  }

  toJSON() {
    return this.href;
  }

  static canParse(input, base) {
    try {
      return Boolean(new URL(input, base));
    } catch {
      return false;
    }
  }
}

/** The older way to split a URL, which takes anything. */
function parse(text) {
  const [, protocol, slashes, auth, hostname, port, pathname, search, hash] =
    /^([a-zA-Z][a-zA-Z0-9+.-]*:)?(\/\/)?(?:([^/?#@]*)@)?([^/?#:]*)(?::(\d+))?([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(
      String(text),
    ) || [];
  const found = (part) => (part === undefined || part === '' ? null : part);
  const host = slashes === undefined ? null : found(hostname);
  const path = slashes === undefined ? `${hostname || ''}${pathname || ''}` : pathname;
  return {
    protocol: found(protocol),
    slashes: slashes === undefined ? null : true,
    auth: found(auth),
    host: host === null ? null : port ? `${host}:${port}` : host,
    port: found(port),
    hostname: host,
    hash: found(hash),
    search: found(search),
    query: search ? search.slice(1) : null,
    pathname: found(path),
    path: found(`${path || ''}${search || ''}`),
    href: String(text),
  };
}

module.exports = {
  URL,
  URLSearchParams,
  parse,
  format: (url) => String(url.href),
  resolve: (from, to) => new URL(to, from).href,
  fileURLToPath: (url) => decodeURIComponent(new URL(url).pathname),
  pathToFileURL: (path) => new URL(`file://${path}`),
};
