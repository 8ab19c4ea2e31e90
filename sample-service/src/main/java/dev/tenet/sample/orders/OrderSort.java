package dev.tenet.sample.orders;

/** The sequence of a list of orders. */
public enum OrderSort {
    OLDEST_FIRST("created_at", true),
    NEWEST_FIRST("created_at", false),
    CHEAPEST_FIRST("total", true),
    DEAREST_FIRST("total", false);

    private final String column;
    private final boolean ascending;

    OrderSort(String column, boolean ascending) {
        this.column = column;
        this.ascending = ascending;
    }

    /** By the contract's names: {@code createdAt}, {@code -total}, … */
    public static OrderSort of(String text) {
        return switch (text) {
            case "createdAt" -> OLDEST_FIRST;
            case "-createdAt" -> NEWEST_FIRST;
            case "total" -> CHEAPEST_FIRST;
            case "-total" -> DEAREST_FIRST;
            default -> throw new IllegalArgumentException(text);
        };
    }

    public String column() {
        return column;
    }

    public boolean isAscending() {
        return ascending;
    }

    public boolean isByTime() {
        return column.equals("created_at");
    }
}
