package dev.tenet.generator.changelog;

import dev.tenet.contract.finding.Direction;
import dev.tenet.contract.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** What callers of an SDK do about a change that breaks them, in one sentence: {@code what-to-do.properties} has those of single rules. */
final class WhatToDo {
    private final Map<String, String> byRule = new TreeMap<>();

    WhatToDo() {
        try (InputStream in = Objects.requireNonNull(WhatToDo.class.getResourceAsStream("what-to-do.properties"))) {
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            sentences.stringPropertyNames().forEach(rule -> byRule.put(rule, sentences.getProperty(rule)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> byRule() {
        return Map.copyOf(byRule);
    }

    String about(Finding finding) {
        String known = byRule.get(finding.rule());
        if (known != null) {
            return known;
        }
        boolean sent = finding.direction().filter(Direction.REQUEST::equals).isPresent();
        boolean received =
                finding.direction().filter(Direction.RESPONSE::equals).isPresent();
        return sent ? "Check what you send." : received ? "Be ready to receive it." : "Adapt code that uses it.";
    }
}
