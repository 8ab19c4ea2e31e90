String log = new File(basedir, "build.log").text
assert log.contains('pom.xml:14:11: no goal has a parameter <faliOn>; did you mean <failOn>?')
assert log.contains('pom.xml:23:15: no goal has a parameter <failSevrity>; did you mean <failSeverity>?')
assert log.contains('pom.xml:24:15: no goal has a parameter <colour>; mvn tenet:help -Ddetail lists them')
assert !log.contains("no goal has a parameter <servedCategories>")
assert log.contains("-Dtenet.rulesetz is a property of no parameter; did you mean -Dtenet.rulesets?")
assert log.contains("-Dtenet.lint.skipp is a property of no parameter; did you mean -Dtenet.lint.skip?")
assert !log.contains("-Dtenet.reportDirectory is")
assert !log.contains("\tat ")
