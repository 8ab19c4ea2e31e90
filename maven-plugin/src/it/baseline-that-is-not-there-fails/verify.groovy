String log = new File(basedir, "build.log").text
assert log.contains("there is no it.baselinethatisnottherefails:promises:9.9.9 with the classifier openapi in ")
assert log.contains("correct the coordinates")
assert log.contains("MojoExecutionException")
