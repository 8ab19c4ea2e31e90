package dev.tenet.sample;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The modules of the monolith: each is used through its package alone, and none depends on HTTP. */
@AnalyzeClasses(packages = "dev.tenet.sample", importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesTest {

    @ArchTest
    static final ArchRule modules_have_no_cycles =
            slices().matching("dev.tenet.sample.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule what_is_internal_is_hidden =
            classes().that().resideInAPackage("..internal..").should().notBePublic();

    @ArchTest
    static final ArchRule the_domain_knows_nothing_of_http = noClasses()
            .that()
            .resideInAnyPackage(
                    "..orders..", "..customers..", "..payments..", "..catalogue..", "..webhooks..", "..shared..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..sample.web..", "..sample.api..", "org.springframework.http..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule arrows_between_modules_go_one_way = noClasses()
            .that()
            .resideInAPackage("..sample.orders..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..sample.payments..", "..sample.webhooks..");

    @ArchTest
    static final ArchRule versions_do_not_know_one_another =
            slices().matching("dev.tenet.sample.web.(v*)..").should().notDependOnEachOther();
}
