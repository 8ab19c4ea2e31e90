package dev.tenet.sample.orders.internal;

import dev.tenet.sample.catalogue.Catalogue;
import dev.tenet.sample.catalogue.Price;
import dev.tenet.sample.orders.NewLine;
import dev.tenet.sample.shared.InvalidRequest;
import dev.tenet.sample.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What lines cost: always asked of the catalogue, never of the client. */
@Component
class Pricing {
    private final Catalogue catalogue;

    Pricing(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws InvalidRequest that names every line with a product that is not sold in the currency */
    List<Price> ofOrder(List<NewLine> lines, String currency) {
        return prices(lines, currency, "/lines/%d/sku");
    }

    Price ofLine(NewLine line, String currency) {
        return prices(List.of(line), currency, "/sku").get(0);
    }

    private List<Price> prices(List<NewLine> lines, String currency, String pointer) {
        Map<String, Price> known =
                catalogue.prices(lines.stream().map(NewLine::sku).distinct().toList(), currency);
        List<Violation> unknown = new ArrayList<>();
        List<Price> prices = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Price price = known.get(lines.get(i).sku());
            if (price == null) {
                String message = "there is no product " + lines.get(i).sku() + " for " + currency;
                unknown.add(new Violation(pointer.formatted(i), null, message));
            } else {
                prices.add(price);
            }
        }
        if (!unknown.isEmpty()) {
            throw new InvalidRequest(unknown);
        }
        return prices;
    }
}
