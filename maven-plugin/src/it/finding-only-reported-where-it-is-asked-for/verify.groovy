String log = new File(basedir, "build.log").text
assert log.contains("1 breaking")
assert new File(basedir, "target/tenet/default-cli-diff.sarif").text.contains("operation-removed")
["html", "json", "md", "xml"].each { assert new File(basedir, "target/tenet/default-cli-diff." + it).exists() }
assert !new File(basedir, "target/tenet").listFiles().any { it.text.contains(basedir.path) }
