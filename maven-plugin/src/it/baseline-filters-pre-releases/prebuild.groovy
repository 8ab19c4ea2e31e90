def Repository = new GroovyClassLoader(getClass().classLoader)
    .parseClass(new File(basedir, "../../../src/it/lib/Repository.groovy"))
def repository = Repository.newInstance(basedir, localRepositoryPath, "it.baselinefiltersprereleases")
def contract = new File(basedir, "released.yaml").text
repository.release("it.baselinefiltersprereleases", "shop", "1.0.0", ["openapi.yaml": contract], [shop: "openapi.yaml"])
def broken = new File(basedir, "openapi.yaml").text
repository.release("it.baselinefiltersprereleases", "shop", "1.1.0-RC1", ["openapi.yaml": broken], [shop: "openapi.yaml"])
repository.release("it.baselinefiltersprereleases", "shop", "1.1.0-beta.2", ["openapi.yaml": broken], [shop: "openapi.yaml"])
