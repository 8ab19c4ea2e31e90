String log = new File(basedir, "build.log").text
assert log.count("[INFO] skipped") == 3
assert !new File(basedir, "target/tenet").exists()
