String log = new File(basedir, "build.log").text
assert log.findAll(/client: target\/generated-sources\/tenet\/client \d+ new/).size() == 2
assert !new File(basedir, "tenet.lock").exists()
