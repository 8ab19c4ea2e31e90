String log = new File(basedir, "build.log").text
assert log.count("[INFO] skipped") == 1
assert new File(basedir, "target/tenet/default-lint.json").exists()
