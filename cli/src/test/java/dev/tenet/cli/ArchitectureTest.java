package dev.tenet.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the arrows between the modules: contract ← report, linter and schema ← diff-checker, and the command line over all. */
@AnalyzeClasses(packages = "dev.tenet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String CONTRACT = "dev.tenet.contract..";
    private static final String REPORT = "dev.tenet.report..";
    private static final String SCHEMA = "dev.tenet.schema..";
    private static final String DIFF = "dev.tenet.diff..";
    private static final String LINTER = "dev.tenet.linter..";
    private static final String GENERATOR = "dev.tenet.generator..";
    private static final String PROJECT = "dev.tenet.project..";
    private static final String CLI = "dev.tenet.cli..";

    @ArchTest
    static final ArchRule contract_knows_no_other_module =
            arrow(CONTRACT, REPORT, SCHEMA, DIFF, LINTER, GENERATOR, PROJECT, CLI);

    @ArchTest
    static final ArchRule report_knows_only_contract = arrow(REPORT, SCHEMA, DIFF, LINTER, GENERATOR, PROJECT, CLI);

    @ArchTest
    static final ArchRule schema_knows_only_contract = arrow(SCHEMA, REPORT, DIFF, LINTER, GENERATOR, PROJECT, CLI);

    @ArchTest
    static final ArchRule diff_checker_knows_only_contract_and_schema =
            arrow(DIFF, REPORT, LINTER, GENERATOR, PROJECT, CLI);

    @ArchTest
    static final ArchRule linter_knows_only_contract = arrow(LINTER, REPORT, SCHEMA, DIFF, GENERATOR, PROJECT, CLI);

    @ArchTest
    static final ArchRule generator_knows_only_contract_and_diff_checker =
            arrow(GENERATOR, REPORT, SCHEMA, LINTER, PROJECT, CLI);

    @ArchTest
    static final ArchRule project_knows_everything_but_schema_and_the_command_line = arrow(PROJECT, SCHEMA, CLI);

    @ArchTest
    static final ArchRule schema_knows_nothing_of_http =
            arrow(SCHEMA, "dev.tenet.contract.model..", "dev.tenet.contract.finding..");

    @ArchTest
    static final ArchRule only_the_command_line_uses_picocli = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule the_engines_use_no_reflection = noClasses()
            .that()
            .resideInAnyPackage(CONTRACT, SCHEMA, DIFF)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..");

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("dev.tenet.(*).(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    private static ArchRule arrow(String from, String... forbidden) {
        return noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true);
    }
}
