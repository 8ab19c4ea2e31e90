String log = new File(basedir, "build.log").text
assert log.contains("[WARNING] it.releasewithoutabundleispassedover:shop:1.0.1 released no contract")
assert log.contains("maven:it.releasewithoutabundleispassedover:shop:1.0.0:openapi: 1 change fails the build")
