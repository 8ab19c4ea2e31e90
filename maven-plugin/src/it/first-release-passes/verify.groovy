String log = new File(basedir, "build.log").text
assert log.contains("[INFO] first release: nothing of it.firstreleasepasses:shop is in ")
assert log.contains("to compare with")
// Maven warns of profiles of the build that runs this one.
assert log.readLines().findAll { it.startsWith("[WARNING]") && !it.contains("requested profile") }.empty
assert !log.contains("Nothing to check")
