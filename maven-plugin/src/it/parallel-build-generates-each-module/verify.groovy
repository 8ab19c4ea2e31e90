["one", "two"].each {
  assert new File(basedir, it + "/target/generated-sources/tenet/client/src/main/java/com/acme/" + it).isDirectory()
}
["three", "four"].each {
  assert new File(basedir, it + "/src/generated/src/main/java/com/acme/" + it).isDirectory()
}
// What is no part of a module is no module's to generate.
assert !new File(basedir, "go").exists()
String lock = new File(basedir, "tenet.lock").text
assert lock.contains('output: "three/src/generated"')
assert lock.contains('output: "four/src/generated"')
assert !lock.contains('output: "one')
assert new File(basedir, "build.log").text.findAll("is up to date").size() == 4
