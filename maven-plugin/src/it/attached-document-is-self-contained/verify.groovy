String log = new File(basedir, "build.log").text
def document = new File(basedir, "target/shop-1.1.0-SNAPSHOT-openapi.yaml").text
assert !document.contains("order.yaml")
assert !document.contains("money.yaml")
assert document.contains('example: "no"')
// The guard itself finds nothing that breaks.
assert log.contains("passed")
assert !log.contains("breaking")
// How it is written is no change.
assert log.contains("passed  unchanged")
