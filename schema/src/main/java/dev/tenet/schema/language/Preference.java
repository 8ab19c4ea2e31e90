package dev.tenet.schema.language;

import java.util.function.IntPredicate;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Transition;

/** The order in which code points are tried for an example, so that it reads naturally. */
final class Preference {
    static final int NONE = -1;

    /** Disjoint ranges that cover all scalar values. */
    private static final int[][] ORDER = {
        {'a', 'z'},
        {'0', '9'},
        {'A', 'Z'},
        {'-', '/'},
        {'_', '_'},
        {'!', ','},
        {':', '@'},
        {'[', '^'},
        {'`', '`'},
        {'{', '~'},
        {' ', ' '},
        {'\t', '\n'},
        {'\r', '\r'},
        {0xA1, 0xAC},
        {0xAE, 0x1FFF},
        {0x2010, 0x2027},
        {0x2030, 0xD7FF},
        {0xF900, 0xFDCF},
        {0xFDF0, 0xFFEF},
        {0x10000, 0x1FFFD},
        {0x20000, 0x10FFFF},
        {0xE000, 0xF8FF},
        {0xFDD0, 0xFDEF},
        {0xFFF0, 0xFFFF},
        {0x1FFFE, 0x1FFFF},
        {0xA0, 0xA0},
        {0xAD, 0xAD},
        {0x2000, 0x200F},
        {0x2028, 0x202F},
        {0x0B, '\f'},
        {0x00, 0x08},
        {0x0E, 0x1F},
        {0x7F, 0x9F},
    };

    /** The code point to try next in a state: one that leads to a wanted state. */
    static int next(Automaton automaton, int state, int previous, IntPredicate wanted) {
        int segment = previous == NONE ? 0 : segmentOf(previous);
        int from = previous == NONE ? ORDER[0][0] : previous + 1;
        while (segment < ORDER.length) {
            int found = firstBetween(automaton, state, from, ORDER[segment][1], wanted);
            if (found != NONE) {
                return found;
            }
            segment++;
            from = segment < ORDER.length ? ORDER[segment][0] : from;
        }
        return NONE;
    }

    private static int segmentOf(int codePoint) {
        int segment = 0;
        while (codePoint < ORDER[segment][0] || codePoint > ORDER[segment][1]) {
            segment++;
        }
        return segment;
    }

    private static int firstBetween(Automaton automaton, int state, int first, int last, IntPredicate wanted) {
        Transition transition = new Transition();
        int count = automaton.initTransition(state, transition);
        for (int i = 0; i < count; i++) {
            automaton.getNextTransition(transition);
            int candidate = Math.max(first, transition.min);
            if (candidate > last) {
                return NONE;
            }
            if (candidate <= transition.max && wanted.test(transition.dest)) {
                return candidate;
            }
        }
        return NONE;
    }

    private Preference() {}
}
