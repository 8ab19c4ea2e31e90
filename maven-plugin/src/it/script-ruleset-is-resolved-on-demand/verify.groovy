String log = new File(basedir, "build.log").text
assert log.contains("a contract says how it is licensed")
assert log.contains("1 finding fails the build")
// The first run resolved no interpreter.
assert !log.substring(0, log.indexOf("BUILD SUCCESS")).contains("tenet-linter-javascript")
