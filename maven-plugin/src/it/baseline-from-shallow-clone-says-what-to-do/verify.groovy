String log = new File(basedir, "build.log").text
assert log.contains("this is a shallow clone: fetch the history (git fetch --unshallow, or fetch-depth: 0 in CI)")
assert log.contains("MojoExecutionException")
