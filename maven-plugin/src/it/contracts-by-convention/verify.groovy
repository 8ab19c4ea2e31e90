String log = new File(basedir, "build.log").text
def names = (new File(basedir, "target/tenet/default-cli-lint.json").text =~ /"name":"([^"]*)"/).collect { it[1] }
assert names == ["openapi", "orders/openapi"]
assert new File(basedir, "target/tenet").list() as List == ["default-cli-lint.json"]
