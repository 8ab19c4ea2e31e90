String log = new File(basedir, "build.log").text
assert log.contains("stock")
assert log.contains("the contract was removed")
