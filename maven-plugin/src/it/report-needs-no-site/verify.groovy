assert new File(basedir, "target/reports/tenet/report.html").text.contains("openapi.yaml")
assert new File(basedir, "build.log").text.contains("written to target/reports/tenet/report.html")
