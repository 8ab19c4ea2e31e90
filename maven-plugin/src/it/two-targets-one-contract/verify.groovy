assert new File(basedir, "target/generated-sources/tenet/server/src/main/java/com/acme/shop/server").isDirectory()
assert new File(basedir, "target/generated-sources/tenet/client/src/main/kotlin/com/acme/shop/client").isDirectory()
