String page = new File(basedir, "target/site/tenet.html").text
assert page.contains("API contracts")
assert page.contains('href="tenet/report.html"')
assert page.contains("against released.yaml")
assert page.contains("1 breaking")
assert !page.contains("Shop <b>")
String whole = new File(basedir, "target/site/tenet/report.html").text
assert whole.contains("max-length")
assert !whole.contains("<script>alert(1)")
assert new File(basedir, "target/site/project-reports.html").text.contains('tenet.html')
