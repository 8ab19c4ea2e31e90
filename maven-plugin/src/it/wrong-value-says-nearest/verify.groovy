String log = new File(basedir, "build.log").text
assert log.contains('there is no report format "sarrif"; did you mean "sarif"?')
assert log.contains('<failOn> (tenet.failOn) is "eror"; did you mean "error"?')
assert log.contains('there is no rule "operation-remove"; did you mean "operation-removed"?')
