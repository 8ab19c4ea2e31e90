String line = new File(basedir, "target/generated-sources/tenet/client/src/main/java/com/acme/shop/client/model/Line.java").text
assert line.contains("article")
assert !line.contains("sku")
// Order does not name what changed.
String log = new File(basedir, "build.log").text
assert log =~ /client: target\/generated-sources\/tenet\/client 1 changed/
