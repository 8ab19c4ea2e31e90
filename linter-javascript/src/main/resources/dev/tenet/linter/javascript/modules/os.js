// A system that tells nothing of itself.
module.exports = {
  EOL: '\n',
  platform: () => 'linux',
  type: () => 'Linux',
  arch: () => 'x64',
  release: () => '0.0.0',
  homedir: () => '/',
  tmpdir: () => '/tmp',
  hostname: () => 'localhost',
  cpus: () => [],
  totalmem: () => 0,
  freemem: () => 0,
};
