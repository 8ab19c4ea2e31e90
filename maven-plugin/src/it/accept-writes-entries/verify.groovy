String log = new File(basedir, "build.log").text
assert log.contains("say why the changes are accepted: -Dtenet.reason=")
assert log.contains(".tenet/accepted.yaml: accepted 1 change")
def accepted = new File(basedir, ".tenet/accepted.yaml").text
assert accepted.contains("- rule: operation-removed")
assert accepted.contains('reason: "unused"')
assert accepted.contains('ticket: "API-7"')
assert accepted.contains('who: "me"')
assert log.contains("(1 accepted)")
