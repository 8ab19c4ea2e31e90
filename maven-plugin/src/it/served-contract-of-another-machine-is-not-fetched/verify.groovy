assert new File(basedir, "build.log").text.contains("is not on this machine and is not fetched; allow it with -Dtenet.allowRemote")
