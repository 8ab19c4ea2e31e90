String log = new File(basedir, "build.log").text
assert log.contains("the application does not serve openapi.yaml")
assert log =~ /served\.yaml:\d+:\d+/
assert log.contains("note")
assert log.contains("maxLength") || log.contains("maximum length")
