package dev.tenet.schema.language;

/** The text of an expression by code points, and how far it is read. */
final class Source {
    static final int END = -1;

    private final int[] codePoints;
    private int position;

    Source(String text) {
        codePoints = text.codePoints().toArray();
    }

    int position() {
        return position;
    }

    void backTo(int earlier) {
        position = earlier;
    }

    boolean atEnd() {
        return position == codePoints.length;
    }

    int peek() {
        return peek(0);
    }

    int peek(int ahead) {
        return position + ahead < codePoints.length ? codePoints[position + ahead] : END;
    }

    int at(int index) {
        return codePoints[index];
    }

    int next() throws ExpressionSyntaxException {
        if (atEnd()) {
            throw error("unexpected end");
        }
        return codePoints[position++];
    }

    boolean accept(String token) {
        int length = token.codePointCount(0, token.length());
        if (position + length > codePoints.length || !new String(codePoints, position, length).equals(token)) {
            return false;
        }
        position += length;
        return true;
    }

    void expect(String token) throws ExpressionSyntaxException {
        if (!accept(token)) {
            throw error("'" + token + "' expected");
        }
    }

    /** Reads up to the token, which is read too. */
    String until(String token) throws ExpressionSyntaxException {
        int start = position;
        while (!atEnd()) {
            int end = position;
            if (accept(token)) {
                return new String(codePoints, start, end - start);
            }
            position++;
        }
        throw error("'" + token + "' expected");
    }

    /** Decimal digits as a number (at most {@link Integer#MAX_VALUE}), or {@link #END} if there are none. */
    int number() {
        long value = END;
        while (peek() >= '0' && peek() <= '9') {
            value = Math.min(Integer.MAX_VALUE, Math.max(0, value) * 10 + (peek() - '0'));
            position++;
        }
        return (int) value;
    }

    /** So many hexadecimal digits, or {@link #END} and nothing read. */
    int hexadecimal(int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = peek(i) == END || peek(i) > 'f' ? -1 : Character.digit(peek(i), 16);
            if (digit < 0) {
                return END;
            }
            value = value * 16 + digit;
        }
        position += digits;
        return value;
    }

    ExpressionSyntaxException error(String message) {
        return new ExpressionSyntaxException(message, position);
    }
}
