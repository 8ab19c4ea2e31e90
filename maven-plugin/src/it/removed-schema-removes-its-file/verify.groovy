File models = new File(basedir, "target/generated-sources/tenet/client/src/main/java/com/acme/shop/client/model/")
assert new File(models, "Order.java").exists()
assert !new File(models, "Line.java").exists()
assert new File(basedir, "build.log").text =~ /2 changed, 1 removed|1 changed, 1 removed/
