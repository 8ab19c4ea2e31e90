def Repository = new GroovyClassLoader(getClass().classLoader)
    .parseClass(new File(basedir, "../../../src/it/lib/Repository.groovy"))
def repository = Repository.newInstance(basedir, localRepositoryPath, "it.movedgroupid")
repository.release("it.movedgroupid.old", "store", "1.0.0", ["openapi.yaml": new File(basedir, "released.yaml").text], [shop: "openapi.yaml"])
