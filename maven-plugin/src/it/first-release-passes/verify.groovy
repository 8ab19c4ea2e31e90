String log = new File(basedir, "build.log").text
assert log.contains("[INFO] first release: nothing of it.firstreleasepasses:shop is in ")
assert log.contains("to compare with")
assert !log.contains("[WARNING]")
