def Repository = new GroovyClassLoader(getClass().classLoader)
    .parseClass(new File(basedir, "../../../src/it/lib/Repository.groovy"))
def repository = Repository.newInstance(basedir, localRepositoryPath, "it.removedcontractisreported")
def contract = new File(basedir, "released.yaml").text
repository.release("it.removedcontractisreported", "shop", "1.0.0", ["openapi.yaml": contract], [shop: "openapi.yaml"])
repository.release("it.removedcontractisreported", "shop", "1.0.1", ["openapi.yaml": contract, "stock.yaml": contract], [shop: "openapi.yaml", stock: "stock.yaml"])
