import com.example.orders.OrdersClient;
import com.example.orders.model.*;
import java.net.URI;

class FirstOrder {
    public static void main(String[] arguments) {
        String service = System.getenv().getOrDefault("SERVICE", "http://localhost:8080");
        OrdersClient client = OrdersClient.builder()
                .baseUri(service + "/orders/v2")
                .clientCredentials("shop-a", "secret-of-shop-a")
                .clientCredentialsTokenUrl(URI.create(service + "/oauth2/token"))
                .clientCredentialsScopes("orders:read", "orders:write")
                .build();
        Order placed = client.orders().createOrder(new OrderRequest()
                .currency("EUR")
                .addLinesItem(new OrderLineRequest().sku("BK-204817").quantity(2))
                .shippingAddress(new Address().recipient("Ines Moreau").street("Rue de la Loge 12")
                        .postalCode("69005").city("Lyon").countryCode("FR")));
        System.out.println("order " + placed.getNumber() + ": " + placed.getStatus() + ", "
                + placed.getTotal().getAmount() + " " + placed.getTotal().getCurrency());
    }
}
