String log = new File(basedir, "build.log").text
assert log.contains("Line.java was edited by hand, and is left as it is")
assert log.contains("-Dtenet.generate.force")
assert log.findAll("was edited by hand").size() == 1
assert new File(basedir, "target/generated-sources/tenet/client/src/main/java/com/acme/shop/client/model/Line.java").text.contains("class Line")
