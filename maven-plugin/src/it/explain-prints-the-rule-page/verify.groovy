String log = new File(basedir, "build.log").text
assert log.contains("[INFO] # operation-removed")
assert log.contains('there is no rule "operation-remove"; did you mean "operation-removed"?')
assert log.contains("[INFO]   operation-removed")
