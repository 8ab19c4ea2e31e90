File sources = new File(basedir, "target/generated-sources/tenet/client/src/main/java/com/acme")
assert sources.list() == ["second"] as String[]
