String log = new File(basedir, "build.log").text
assert log.contains("the module has no contract any more, and its last release has: maven:it.removedlastcontractfails:shop:1.0.0:openapi")
assert log.contains("<skipDiff>true</skipDiff>")
assert log.count("BUILD SUCCESS") == 1
