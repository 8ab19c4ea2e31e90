String log = new File(basedir, "build.log").text
assert log.contains("no goal of this plugin has a parameter <fail-on>; did you mean <failOn>?")
