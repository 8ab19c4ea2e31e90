def git(String... words) {
    def process = (["git", "-c", "user.name=Test", "-c", "user.email=test@example.com"] + words.toList()).execute(null, basedir)
    assert process.waitFor() == 0 : process.err.text
}
def now = new File(basedir, "openapi.yaml").text
new File(basedir, "openapi.yaml").text = new File(basedir, "released.yaml").text
git("init", "-q")
git("add", "openapi.yaml")
git("commit", "-q", "-m", "Release")
git("tag", "v1.0.0")
new File(basedir, "openapi.yaml").text = now
true
