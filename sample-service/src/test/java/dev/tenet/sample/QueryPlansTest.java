package dev.tenet.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenet.sample.support.ServiceTest;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lists are read from the indexes that were made for them: no page costs more because the table is long. */
@ServiceTest
class QueryPlansTest {
    private final JdbcClient jdbc;

    QueryPlansTest(DataSource dataSource) {
        this.jdbc = JdbcClient.create(new JdbcTemplate(dataSource));
    }

    @BeforeEach
    void many_orders() {
        int there = jdbc.sql("select count(*) from orders where tenant_id = 'plans'")
                .query(Integer.class)
                .single();
        if (there == 0) {
            jdbc.sql("""
                    insert into customer (tenant_id, email, last_name, created_at)
                    select 'plans', i || '@example.org', 'Moreau', now() - i * interval '1 second' from generate_series(1, 5000) i""").update();
            jdbc.sql("""
                    insert into orders (tenant_id, number, currency, total, shipping_address, created_at, updated_at, status, customer_id)
                    select 'plans', 'n' || i, 'EUR', i % 977, '{}', now() - i * interval '1 second', now() - i * interval '1 second',
                        case when i % 50 = 0 then 'on_hold' else 'delivered' end,
                        (select id from customer where tenant_id = 'plans' order by created_at offset i % 100 limit 1)
                    from generate_series(1, 20000) i""").update();
            jdbc.sql("analyze orders").update();
            jdbc.sql("analyze customer").update();
        }
    }

    static Stream<Arguments> lists() {
        String tenant = "tenant_id = 'plans'";
        String somewhere = "(now() - interval '2 hours', '00000000-0000-0000-0000-000000000000'::uuid)";
        return Stream.of(
                Arguments.of(
                        "orders_by_age", "select * from orders where " + tenant + " order by created_at, id limit 51"),
                Arguments.of(
                        "orders_by_age",
                        "select * from orders where " + tenant + " order by created_at desc, id desc limit 51"),
                Arguments.of(
                        "orders_by_age",
                        "select * from orders where " + tenant + " and (created_at, id) > " + somewhere
                                + " order by created_at, id limit 51"),
                Arguments.of(
                        "orders_by_total",
                        "select * from orders where " + tenant + " order by total desc, id desc limit 51"),
                Arguments.of(
                        "orders_of_customer",
                        "select * from orders where " + tenant
                                + " and customer_id = '00000000-0000-0000-0000-000000000001'"
                                + " order by created_at desc, id desc limit 51"),
                Arguments.of(
                        "orders_in_status",
                        "select * from orders where " + tenant
                                + " and status = 'on_hold' order by created_at, id limit 51"),
                Arguments.of(
                        "customer_page",
                        "select * from customer where " + tenant + " order by created_at, id limit 51"),
                Arguments.of(
                        "customer_email",
                        "select * from customer where " + tenant + " and lower(email) = '77@example.org'"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_page_comes_from_an_index(String index, String sql) {
        String plan =
                String.join("\n", jdbc.sql("explain " + sql).query(String.class).list());

        assertThat(plan).contains(index).doesNotContain("Seq Scan on orders").doesNotContain("Seq Scan on customer");
    }
}
