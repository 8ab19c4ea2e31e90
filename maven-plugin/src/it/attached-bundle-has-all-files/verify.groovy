String log = new File(basedir, "build.log").text
def jar = new java.util.zip.ZipFile(new File(basedir, "target/shop-1.1.0-SNAPSHOT-openapi.jar"))
assert jar.entries().collect { it.name } == ["META-INF/tenet/contracts.json", "shared/money.yaml", "shared/order.yaml", "shop/openapi.yaml"]
def manifest = new groovy.json.JsonSlurper().parse(jar.getInputStream(jar.getEntry("META-INF/tenet/contracts.json")))
assert manifest.contracts["shop/openapi"] == [path: "shop/openapi.yaml", source: "src/main/openapi/shop/openapi.yaml"]
assert jar.getEntry("shop/openapi.yaml").timeLocal == java.time.LocalDateTime.of(2026, 1, 31, 12, 0)
