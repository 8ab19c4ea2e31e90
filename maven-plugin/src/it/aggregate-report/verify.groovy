String page = new File(basedir, "target/site/tenet-aggregate.html").text
assert page.contains("orders/openapi")
assert page.contains("stock/stock")
assert new File(basedir, "target/site/tenet-aggregate/report.html").text.contains("stock.yaml")
assert !new File(basedir, "orders/target/site/tenet-aggregate.html").exists()
assert page.contains("prices/price-list")
