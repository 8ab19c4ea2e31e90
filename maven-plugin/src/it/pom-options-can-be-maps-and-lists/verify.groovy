File models = new File(basedir, "target/generated-sources/tenet/client/src/main/java/com/acme/shop/client/model/")
assert new File(models, "OrderLine.java").exists()
assert !new File(models, "Line.java").exists()
