String log = new File(basedir, "build.log").text
assert log.contains("maven:it.baselinebelowcurrentversiononly:shop:1.0.0:openapi")
assert !log.contains("shop:1.1.0:")
assert !log.contains("shop:2.0.0:")
assert log.contains("[WARNING] nothing was compared: no release of it.baselinebelowcurrentversiononly:shop is in the range [5,), but 2.0.0, 1.1.0, 1.0.0 are there")
