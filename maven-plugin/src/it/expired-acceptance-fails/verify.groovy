String log = new File(basedir, "build.log").text
assert log.contains("2020-01-31")
assert log.contains("nobody cancels")
assert log.contains("1 change fails the build")
