package dev.tenet.linter.fix;

/**
 * Which comments and blank lines around an element of a block belong to it.
 *
 * @param column where the element starts, counted from 0
 */
record BlockLines(SourceText source, int column) {

    /** The start of the first of the comment lines directly above, at the same column; or of the element's own line. */
    int startWithComments(int start) {
        int line = source.lineStart(start);
        while (line > 0) {
            int above = source.previousLine(line);
            if (!isComment(source.line(above)) || indent(source.line(above)) != column) {
                break;
            }
            line = above;
        }
        return line;
    }

    /** The end of the last line of the element, with comment lines that follow at once and stand deeper. */
    int endWithComments(int end) {
        int lineEnd = source.lineEnd(end);
        while (true) {
            int below = source.nextLine(lineEnd);
            if (below == lineEnd
                    || below >= source.text().length()
                    || !isComment(source.line(below))
                    || indent(source.line(below)) <= column) {
                return lineEnd;
            }
            lineEnd = source.lineEnd(below);
        }
    }

    /** The start of the first of the blank lines above. */
    int beforeBlank(int lineStart) {
        int line = lineStart;
        while (line > 0 && isBlank(source.line(source.previousLine(line)))) {
            line = source.previousLine(line);
        }
        return line;
    }

    /** The start of the line after the blank lines below. */
    int afterBlank(int lineStart) {
        int line = lineStart;
        while (line < source.text().length() && isBlank(source.line(line))) {
            line = source.nextLine(line);
        }
        return line;
    }

    static boolean isBlank(String line) {
        return line.isBlank();
    }

    static boolean isComment(String line) {
        return line.stripLeading().startsWith("#");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
