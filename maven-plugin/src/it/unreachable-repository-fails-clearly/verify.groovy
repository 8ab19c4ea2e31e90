String log = new File(basedir, "build.log").text
assert log.contains("the last release cannot be looked up, so nothing was compared")
assert log.contains("Check the repository, its credentials and the network")
assert log.contains("MojoExecutionException")
