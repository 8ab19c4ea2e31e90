String log = new File(basedir, "build.log").text
assert log.contains("shop against maven:it.baselinefromcoordinates:promises:1.0.0:openapi!/shop/v1.yaml: 1 change fails the build")
assert !log.contains("first release")
