package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tenet.sample.support.Api;
import dev.tenet.sample.support.Fixtures;
import dev.tenet.sample.support.Requests;
import dev.tenet.sample.support.ServiceTest;
import dev.tenet.sample.web.contract.ServedContracts;
import dev.tenet.sample.web.contract.ServedOperation;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every operation of the contracts is protected, by what the contracts say. */
@ServiceTest
class SecurityTest {
    private final Api api;
    private final Requests requests;
    private final ServedContracts contracts;
    private final Fixtures fixtures;
    private final JdbcClient jdbc;

    SecurityTest(Api api, Requests requests, ServedContracts contracts, Fixtures fixtures, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.api = api;
        this.requests = requests;
        this.contracts = contracts;
        this.fixtures = fixtures;
    }

    @TestFactory
    Stream<DynamicTest> no_operation_can_be_called_without_a_token() {
        return each(operation -> {
            HttpResponse<String> response = api.send(requests.withoutToken(operation, Map.of()));
            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(response.headers().firstValue("WWW-Authenticate").orElseThrow())
                    .startsWith("Bearer");
        });
    }

    @TestFactory
    Stream<DynamicTest> no_operation_can_be_called_with_a_forged_token() {
        String token = api.token(Api.SHOP_A);
        String forged = token.substring(0, token.lastIndexOf('.') + 1) + "AAAA";
        return each(operation -> assertThat(
                        api.send(requests.of(operation, forged, Map.of())).statusCode())
                .isEqualTo(401));
    }

    @TestFactory
    Stream<DynamicTest> no_operation_can_be_called_without_its_scopes() {
        return each(operation -> {
            Set<String> asked = operation.operation().security().stream()
                    .flatMap(requirement -> requirement.schemes().values().stream())
                    .flatMap(List::stream)
                    .collect(Collectors.toSet());
            assertThat(asked).isNotEmpty();
            String[] others = Arrays.stream(Api.scopes(Api.SHOP_A))
                    .filter(scope -> !asked.contains(scope))
                    .toArray(String[]::new);
            HttpResponse<String> response = api.send(requests.of(operation, api.token(Api.SHOP_A, others), Map.of()));
            assertThat(response.statusCode()).isEqualTo(403);
        });
    }

    @TestFactory
    Stream<DynamicTest> no_operation_can_be_called_beyond_the_quota() {
        // As if this client had used all of this window and the next one.
        jdbc.sql("""
                insert into rate_window (client, starts_at, used)
                select 'reader', to_timestamp((floor(extract(epoch from now()) / 60) + w) * 60), 1000000 from generate_series(0, 1) w
                on conflict (client, starts_at) do update set used = 1000000""").update();
        return each(operation -> {
            HttpResponse<String> response = api.send(requests.of(operation, api.token("reader"), Map.of()));
            assertThat(response.statusCode()).isEqualTo(429);
            assertThat(Integer.parseInt(
                            response.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(0, 60);
        });
    }

    /** Each operation is called with the ids of another tenant: it must be as if they did not exist. */
    @TestFactory
    Stream<DynamicTest> no_tenant_sees_or_changes_what_belongs_to_another() {
        Map<String, java.util.UUID> ids = fixtures.everythingOf(Api.SHOP_A);
        String before = fixtures.stateOf(Api.SHOP_A, ids);
        return each(operation -> {
            HttpResponse<String> response = api.send(requests.of(operation, api.token(Api.SHOP_B), ids));
            boolean namesOne = operation.operation().parameters().stream()
                    .anyMatch(parameter -> parameter.in().equals("path"));
            if (namesOne) {
                assertThat(response.statusCode()).as(response.body()).isEqualTo(404);
            } else if (Set.of("createPayment", "createRefund").contains(operation.id())) {
                assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
            } else if (response.statusCode() < 300) {
                ids.values().forEach(id -> assertThat(response.body()).doesNotContain(id.toString()));
            }
            assertThat(fixtures.stateOf(Api.SHOP_A, ids)).isEqualTo(before);
        });
    }

    private Stream<DynamicTest> each(Consumer<ServedOperation> test) {
        List<ServedOperation> operations = contracts.all().stream()
                .flatMap(contract -> contract.operations().stream())
                .toList();
        assertThat(operations).hasSize(49);
        return operations.stream()
                .map(operation ->
                        dynamicTest(operation.version() + " " + operation.id(), () -> test.accept(operation)));
    }
}
