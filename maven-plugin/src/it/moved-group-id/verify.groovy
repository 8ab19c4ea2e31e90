String log = new File(basedir, "build.log").text
assert log.contains("maven:it.movedgroupid.old:store:1.0.0:openapi: 1 change fails the build")
