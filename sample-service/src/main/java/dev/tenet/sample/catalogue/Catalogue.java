package dev.tenet.sample.catalogue;

import java.util.Collection;
import java.util.Map;

/** The products, the same for all tenants. */
public interface Catalogue {

    /** The prices of products; those that are not sold in the currency are missing. */
    Map<String, Price> prices(Collection<String> skus, String currency);

    /** The root of the categories, with everything below it. */
    CategoryNode categories();
}
