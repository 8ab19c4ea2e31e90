String log = new File(basedir, "build.log").text
assert log.contains("1 finding fails the build")
