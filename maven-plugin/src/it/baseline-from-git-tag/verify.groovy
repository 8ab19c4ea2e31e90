String log = new File(basedir, "build.log").text
assert log.contains("shop against git:v1.0.0: 1 change fails the build")
