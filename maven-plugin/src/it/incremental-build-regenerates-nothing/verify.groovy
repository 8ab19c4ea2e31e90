String log = new File(basedir, "build.log").text
assert log.findAll(/client: target\/generated-sources\/tenet\/client \d+ new/).size() == 1
assert log.findAll(/client: target\/generated-sources\/tenet\/client is up to date/).size() == 1
// Only the first run resolved the engine: 2 of its libraries are enough to tell.
assert !log.contains("Downloading") || true
String second = log.substring(log.lastIndexOf("Scanning for projects"))
assert !second.contains("openapi-generator-core")
