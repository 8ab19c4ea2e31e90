String log = new File(basedir, "build.log").text
def reports = new File(basedir, "target/tenet").list().findAll { it.endsWith(".json") }.sort()
assert reports == ["against-file.json", "both-diff.json", "both-lint.json"]
