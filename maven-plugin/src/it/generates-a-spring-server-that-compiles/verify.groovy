assert new File(basedir, "target/classes/com/acme/shop/Orders.class").exists()
assert new File(basedir, "target/classes/com/acme/shop/v1/api/OrdersApi.class").exists()
assert !new File(basedir, "tenet.lock").exists()
