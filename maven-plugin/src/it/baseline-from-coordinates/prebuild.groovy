def Repository = new GroovyClassLoader(getClass().classLoader)
    .parseClass(new File(basedir, "../../../src/it/lib/Repository.groovy"))
def repository = Repository.newInstance(basedir, localRepositoryPath, "it.baselinefromcoordinates")
repository.release("it.baselinefromcoordinates", "promises", "1.0.0", ["shop/v1.yaml": new File(basedir, "released.yaml").text])
