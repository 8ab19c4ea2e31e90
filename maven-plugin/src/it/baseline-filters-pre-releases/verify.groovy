String log = new File(basedir, "build.log").text
assert log.contains("maven:it.baselinefiltersprereleases:shop:1.0.0:openapi")
assert !log.contains("RC")
