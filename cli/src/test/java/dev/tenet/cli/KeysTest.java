package dev.tenet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Records that write out {@code equals} and {@code hashCode} (decision 9) forget no component. */
class KeysTest {
    /** Records that are equal by another measure than their components. */
    private static final Set<String> OWN_MEASURE =
            Set.of("dev.tenet.contract.tree.BooleanNode", "dev.tenet.schema.lower.DynamicScope");

    @Test
    void written_out_methods_look_at_every_component() {
        Set<String> forgotten = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        for (JavaClass record : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.tenet")) {
            if (!record.isRecord() || OWN_MEASURE.contains(record.getName())) {
                continue;
            }
            Set<String> components = record.getFields().stream()
                    .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                    .map(JavaField::getName)
                    .collect(Collectors.toSet());
            Set<String> compared = used(record.getMethod("equals", Object.class));
            Set<String> hashed = used(record.getMethod("hashCode"));
            if (!compared.isEmpty() || !hashed.isEmpty()) {
                seen.add(record.getName());
                Stream.concat(
                                components.stream().filter(name -> !compared.contains(name)),
                                components.stream().filter(name -> !hashed.contains(name)))
                        .forEach(name -> forgotten.add(record.getName() + "." + name));
            }
        }
        assertThat(forgotten).isEmpty();
        assertThat(seen).hasSizeGreaterThan(40);
    }

    /** The components that a method reads; none where the compiler wrote it. */
    private static Set<String> used(JavaMethod method) {
        return method.getFieldAccesses().stream()
                .map(access -> access.getTarget().getName())
                .collect(Collectors.toSet());
    }
}
