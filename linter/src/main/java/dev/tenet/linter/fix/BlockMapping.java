package dev.tenet.linter.fix;

import java.util.List;
import java.util.Set;

/** A mapping of YAML, one member a line or more. */
record BlockMapping(SourceText source, List<Element> members) {

    void remove(Set<String> keys, List<TextEdit> edits) throws Unwritable {
        for (int i = 0; i < members.size(); i++) {
            if (keys.contains(members.get(i).key())) {
                edits.add(removal(i));
            }
        }
    }

    private TextEdit removal(int index) throws Unwritable {
        Element member = members.get(index);
        if (!source.startsItsLine(member.start())) {
            if (index + 1 == members.size()) {
                throw new Unwritable();
            }
            return TextEdit.deletion(member.start(), members.get(index + 1).start());
        }
        BlockLines lines = new BlockLines(source, source.indent(member.start()).length());
        int end = source.nextLine(lines.endWithComments(member.end()));
        int start = lines.startWithComments(member.start());
        if (index == 0) {
            return TextEdit.deletion(start, lines.afterBlank(end));
        }
        return TextEdit.deletion(lines.beforeBlank(start), end);
    }

    void add(Change.AddMember added, List<TextEdit> edits) throws Unwritable {
        Element first = members.stream().findFirst().orElseThrow(Unwritable::new);
        String indent = source.indent(first.start());
        BlockText block = new BlockText(source);
        String text = block.member(added.key(), added.value(), indent);
        if (added.after().isPresent()) {
            Element before = members.stream()
                    .filter(member -> member.key().equals(added.after().get()))
                    .findFirst()
                    .orElseThrow(Unwritable::new);
            int at = new BlockLines(source, indent.length()).endWithComments(before.end());
            edits.add(TextEdit.insertion(at, source.newline() + indent + text));
        } else if (source.startsItsLine(first.start())) {
            int at = aboveComments(source.lineStart(first.start()));
            edits.add(TextEdit.insertion(source.lineEnd(at), source.newline() + indent + text));
        } else {
            edits.add(TextEdit.insertion(first.start(), text + source.newline() + indent));
        }
    }

    /** The line that opens the mapping: comments between it and the first member belong to that member. */
    private int aboveComments(int firstLine) throws Unwritable {
        int line = firstLine;
        do {
            if (line == 0) {
                throw new Unwritable();
            }
            line = source.previousLine(line);
        } while (BlockLines.isBlank(source.line(line)) || BlockLines.isComment(source.line(line)));
        return line;
    }
}
