assert new File(basedir, "build.log").text.contains("as it is served")
