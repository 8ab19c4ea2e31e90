assert !new File(basedir, "target/generated-sources").exists()
assert new File(basedir, "build.log").text.findAll("skipped").size() >= 4
