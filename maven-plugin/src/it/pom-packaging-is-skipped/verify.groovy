String log = new File(basedir, "build.log").text
assert !new File(basedir, "target/tenet").exists()
