String log = new File(basedir, "build.log").text
assert log.contains("1 accepted")
assert log.contains("nobody cancels")
