String log = new File(basedir, "build.log").text
def installed = new File(localRepositoryPath, "it/severaldocumentsareattachedbyname/shop/1.1.0-SNAPSHOT").list()
assert installed.contains("shop-1.1.0-SNAPSHOT-openapi.jar")
assert installed.contains("shop-1.1.0-SNAPSHOT-openapi-shop.yaml")
assert installed.contains("shop-1.1.0-SNAPSHOT-openapi-stock.json")
