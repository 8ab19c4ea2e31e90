String log = new File(basedir, "build.log").text
assert log.contains('tenet.yaml:3:5: there is no kind "java-clint"; did you mean "java-client"?')
assert !log.contains("\tat ")
// Maven 4 makes the folder itself.
assert !new File(basedir, "target/generated-sources").exists()
