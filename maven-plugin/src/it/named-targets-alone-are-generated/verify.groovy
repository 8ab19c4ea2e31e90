assert new File(basedir, "target/generated-sources/tenet").list() == ["java"] as String[]
assert new File(basedir, "build.log").text.contains('names no target: "typescrpt"; did you mean "typescript"?')
