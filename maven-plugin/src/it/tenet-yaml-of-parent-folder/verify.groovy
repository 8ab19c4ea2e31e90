String log = new File(basedir, "build.log").text
assert log.count("1 breaking (1 accepted)") == 1
// That of stock is not told to be superfluous in the module shop.
assert !log.contains("not needed any more")
assert new File(basedir, "shop/target/tenet/default-diff.json").text.contains("shop/openapi.yaml")
assert !new File(basedir, "shop/target/tenet/default-diff.json").text.contains("stock/")
