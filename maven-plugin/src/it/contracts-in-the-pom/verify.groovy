String log = new File(basedir, "build.log").text
assert log.contains("the-shop against api/released.yaml: 1 change fails the build")
