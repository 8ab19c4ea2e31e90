package dev.tenet.sample.catalogue.internal;

import dev.tenet.sample.catalogue.Catalogue;
import dev.tenet.sample.catalogue.CategoryNode;
import dev.tenet.sample.catalogue.Price;
import dev.tenet.sample.shared.Money;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCatalogue implements Catalogue {
    private final JdbcClient jdbc;

    JdbcCatalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Price> prices(Collection<String> skus, String currency) {
        return jdbc
                .sql("""
                        select p.sku, p.tax_rate, price.amount
                        from product p join price using (sku)
                        where p.sku = any(:skus) and price.currency = :currency""")
                .param("skus", skus.toArray(String[]::new))
                .param("currency", currency)
                .query((row, i) -> new Price(
                        row.getString("sku"),
                        new Money(row.getBigDecimal("amount"), currency),
                        row.getBigDecimal("tax_rate")))
                .list()
                .stream()
                .collect(Collectors.toMap(Price::sku, Function.identity()));
    }

    @Override
    @Cacheable(CategoryCache.NAME)
    public CategoryNode categories() {
        List<Row> rows = jdbc.sql("select id, parent_id, name from category order by position, name")
                .query((row, i) -> new Row(
                        row.getObject("id", UUID.class), row.getObject("parent_id", UUID.class), row.getString("name")))
                .list();
        Row root =
                rows.stream().filter(row -> row.parentId() == null).findFirst().orElseThrow();
        Map<UUID, List<Row>> children = rows.stream()
                .filter(row -> row.parentId() != null)
                .collect(Collectors.groupingBy(row -> java.util.Objects.requireNonNull(row.parentId())));
        return node(root, children);
    }

    private static CategoryNode node(Row row, Map<UUID, List<Row>> children) {
        return new CategoryNode(
                row.id(),
                row.parentId(),
                row.name(),
                children.getOrDefault(row.id(), List.of()).stream()
                        .map(child -> node(child, children))
                        .toList());
    }

    private record Row(UUID id, @Nullable UUID parentId, String name) {}
}
