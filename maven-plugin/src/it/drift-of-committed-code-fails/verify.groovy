String log = new File(basedir, "build.log").text
assert log.findAll("Line.java: is not current").size() == 1
assert log.contains("mvn tenet:generate")
assert new File(basedir, "target/tenet/drift.sarif").exists()
