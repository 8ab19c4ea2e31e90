def Repository = new GroovyClassLoader(getClass().classLoader)
    .parseClass(new File(basedir, "../../../src/it/lib/Repository.groovy"))
def repository = Repository.newInstance(basedir, localRepositoryPath, "it.removedlastcontractfails")
def contract = new File(basedir, "released.yaml").text
repository.release("it.removedlastcontractfails", "shop", "1.0.0", ["openapi.yaml": contract], [shop: "openapi.yaml"])
