assert new File(basedir, "sdk/java/pom.xml").exists()
assert new File(basedir, "tenet.lock").text.contains('output: "sdk/java"')
assert new File(basedir, "target/classes/com/acme").list() == ["Shop.class"] as String[]
