String log = new File(basedir, "build.log").text
assert log.contains("Acceptances that are not needed any more")
assert log.contains(".tenet/accepted.yaml:1:3")
