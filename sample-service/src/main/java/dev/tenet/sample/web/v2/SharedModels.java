package dev.tenet.sample.web.v2;

import dev.tenet.sample.api.v2.model.Address;
import dev.tenet.sample.api.v2.model.Money;
import dev.tenet.sample.api.v2.model.PageInfo;
import dev.tenet.sample.api.v2.model.Problem;
import dev.tenet.sample.shared.Conflict;
import dev.tenet.sample.shared.Cursor;
import dev.tenet.sample.shared.InvalidRequest;
import dev.tenet.sample.shared.Page;
import dev.tenet.sample.web.problem.Problems;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/** The values that all parts of the contract have in common. */
final class SharedModels {
    private SharedModels() {}

    static Money money(dev.tenet.sample.shared.Money money) {
        return new Money(money.text(), money.currency());
    }

    static dev.tenet.sample.shared.Money money(Money money) {
        return dev.tenet.sample.shared.Money.of(money.getAmount(), money.getCurrency());
    }

    /** {@code 0.1900} is {@code 0.19} on the wire, and zero {@code 0.0}. */
    static String rate(BigDecimal rate) {
        BigDecimal stripped = rate.stripTrailingZeros();
        return rate.compareTo(BigDecimal.ONE) == 0
                ? "1"
                : stripped.setScale(Math.max(1, stripped.scale())).toPlainString();
    }

    static Address address(dev.tenet.sample.shared.Address address) {
        return new Address(
                address.recipient(), address.street(), address.postalCode(), address.city(), address.countryCode());
    }

    static dev.tenet.sample.shared.Address address(Address address) {
        return new dev.tenet.sample.shared.Address(
                address.getRecipient(),
                address.getStreet(),
                address.getPostalCode(),
                address.getCity(),
                address.getCountryCode());
    }

    static dev.tenet.sample.shared.@Nullable Address nullableAddress(@Nullable Address address) {
        return address == null ? null : address(address);
    }

    static PageInfo pageInfo(Page<?> page) {
        return new PageInfo(page.items().size(), page.next().isPresent())
                .nextCursor(page.next().map(Cursor::encoded).orElse(null));
    }

    static Problem problem(RuntimeException reason) {
        ProblemDetail problem =
                reason instanceof InvalidRequest invalid ? Problems.of(invalid) : Problems.of((Conflict) reason);
        Problem model = new Problem(String.valueOf(problem.getType()), problem.getTitle(), problem.getStatus());
        model.detail(problem.getDetail());
        if (reason instanceof InvalidRequest invalid) {
            model.putAdditionalProperty("violations", invalid.violations());
        }
        return model;
    }
}
