String log = new File(basedir, "build.log").text
assert log.findAll(/client: target\/generated-sources\/tenet\/client \d+ new/).size() == 1
assert log.findAll(/client: target\/generated-sources\/tenet\/client is up to date/).size() == 1
