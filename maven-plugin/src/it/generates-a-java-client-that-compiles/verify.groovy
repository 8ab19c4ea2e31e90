assert new File(basedir, "target/generated-sources/tenet/client/src/main/java/com/acme/shop/client").isDirectory()
assert new File(basedir, "target/classes/com/acme/shop/client/model/Order.class").exists()
assert !new File(basedir, "target/classes/pom.xml").exists()
