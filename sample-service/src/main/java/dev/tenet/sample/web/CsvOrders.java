package dev.tenet.sample.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/** Writes a page of orders as {@code text/csv} (RFC 4180): a header line, then a line for each order. */
@Component
class CsvOrders extends AbstractHttpMessageConverter<Object> {
    CsvOrders() {
        super(new MediaType("text", "csv", StandardCharsets.UTF_8));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == dev.tenet.sample.api.v1.model.OrderPage.class
                || type == dev.tenet.sample.api.v2.model.OrderPage.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void writeInternal(Object page, HttpOutputMessage message) throws IOException {
        StringBuilder csv = new StringBuilder("number,status,total,currency\r\n");
        rows(page).forEach(row -> csv.append(String.join(",", row)).append("\r\n"));
        message.getBody().write(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** None of these values can hold a comma, a quote, or what a spreadsheet takes for a formula. */
    private static List<List<String>> rows(Object page) {
        return page instanceof dev.tenet.sample.api.v1.model.OrderPage v1
                ? v1.getItems().stream()
                        .map(order -> List.of(
                                order.getNumber(),
                                order.getStatus().getValue(),
                                order.getTotal().getAmount(),
                                order.getTotal().getCurrency()))
                        .toList()
                : ((dev.tenet.sample.api.v2.model.OrderPage) page)
                        .getItems().stream()
                                .map(order -> List.of(
                                        order.getNumber(),
                                        order.getStatus().getValue(),
                                        order.getTotal().getAmount(),
                                        order.getTotal().getCurrency()))
                                .toList();
    }
}
