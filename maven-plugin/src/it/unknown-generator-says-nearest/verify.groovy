String log = new File(basedir, "build.log").text
assert log.contains('tenet.yaml:3:5: there is no kind "java-clint"; did you mean "java-client"?')
assert !log.contains("\tat ")
assert !new File(basedir, "target").exists()
