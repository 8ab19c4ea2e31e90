String log = new File(basedir, "build.log").text
assert log.contains('pom.xml: target client: there is no option "pakage"; did you mean "package"?')
assert !log.contains("\tat ")
