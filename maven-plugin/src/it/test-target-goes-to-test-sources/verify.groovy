assert new File(basedir, "target/test-classes/com/acme/shop/OrdersCheck.class").exists()
assert new File(basedir, "target/test-classes/com/acme/shop/client/model/Order.class").exists()
assert !new File(basedir, "target/classes/com").exists()
assert !new File(basedir, "target/generated-sources/tenet").exists()
