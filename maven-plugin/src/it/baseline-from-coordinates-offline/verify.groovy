String log = new File(basedir, "build.log").text
assert log.contains("[WARNING] nothing was compared: the build is offline, and no release of it.baselinefromcoordinatesoffline:shop was fetched before; build once without -o")
assert log.contains("A baseline is asked for by <requireBaseline>")
assert log.count("maven:it.baselinefromcoordinatesoffline:shop:1.0.0:openapi: 1 change fails the build") == 2
