String log = new File(basedir, "build.log").text
assert log.contains("BUILD FAILURE")
assert log.contains("shop against maven:it.breakingchangefailsthebuild:shop:1.0.0:openapi: 1 change fails the build")
assert log.contains("mvn tenet:accept -Dtenet.reason='why'")
assert log.contains("- rule: operation-removed")
assert log.contains("MojoFailureException")
