String log = new File(basedir, "build.log").text
assert log.contains("there is no it.baselinethatisnottherefails:promises:9.9.9 with the classifier openapi in central; correct")
assert log.contains("correct the coordinates")
assert log.contains("MojoExecutionException")
