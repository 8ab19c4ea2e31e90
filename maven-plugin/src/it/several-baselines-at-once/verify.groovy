String log = new File(basedir, "build.log").text
assert log.contains("shop against maven:it.severalbaselinesatonce:shop:1.0.0:openapi: 1 change fails the build")
assert log.contains("shop against maven:it.severalbaselinesatonce:shop:1.0.5:openapi: 1 change fails the build")
assert !log.contains("older.yaml: ")
assert new File(basedir, "target/tenet/default-cli-diff.json").text.count('"baseline":') == 3
