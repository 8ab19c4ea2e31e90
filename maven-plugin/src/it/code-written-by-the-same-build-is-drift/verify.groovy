assert new File(basedir, "build.log").text.findAll(/files were written by tenet:generate in this build/).size() >= 1
