String log = new File(basedir, "build.log").text
assert log =~ /openapi\.yaml:\d+:\d+: /
assert !log.contains("\tat ")
