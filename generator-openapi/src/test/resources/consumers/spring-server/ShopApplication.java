import com.acme.shop.v2.api.PaymentsApi;
import com.acme.shop.v2.model.Invoice;
import com.acme.shop.v2.model.Item;
import com.acme.shop.v2.model.ItemPatch;
import com.acme.shop.v2.model.ListItemsSortParameter;
import com.acme.shop.v2.model.PayRequest;
import com.acme.shop.v2.model.Receipt;
import com.acme.shop.v2.model.Card;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A service that implements the stubs of two versions of one API; prints its port. */
@Configuration
@EnableAutoConfiguration
@Import({
    com.acme.shop.v1.EnumConverterConfiguration.class,
    com.acme.shop.v2.EnumConverterConfiguration.class,
    ShopApplication.ItemsV1.class,
    ShopApplication.ItemsV2.class,
    ShopApplication.Payments.class
})
public class ShopApplication {
    public static void main(String[] arguments) {
        var context = (ServletWebServerApplicationContext) SpringApplication.run(ShopApplication.class, arguments);
        System.out.println("port: " + context.getWebServer().getPort());
    }

    @RestController
    static class ItemsV1 implements com.acme.shop.v1.api.ItemsApi {
        @Override
        public ResponseEntity<List<String>> listItems(com.acme.shop.v1.model.@Nullable Status status) {
            return ResponseEntity.ok(List.of("v1", String.valueOf(status)));
        }
    }

    @RestController
    static class ItemsV2 implements com.acme.shop.v2.api.ItemsApi {
        @Override
        public ResponseEntity<List<String>> listItems(
                @Nullable String filterCustomerId,
                @Nullable List<com.acme.shop.v2.model.Status> filterStatus,
                ListItemsSortParameter sort,
                Integer limit) {
            return ResponseEntity.ok(
                    List.of("v2", "customer " + filterCustomerId, "status " + filterStatus, "sort " + sort, "limit " + limit));
        }

        @Deprecated
        @Override
        public ResponseEntity<Void> deleteItem(String id) {
            if (id.equals("missing")) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such item");
            }
            return ResponseEntity.noContent().build();
        }

        @Override
        public ResponseEntity<Item> changeItem(String id, ItemPatch patch) {
            String understood = !patch.getNote().isPresent() ? "absent" : String.valueOf(patch.getNote().get());
            Item item = new Item(id).remark(understood);
            return ResponseEntity.ok(understood.equals("null") ? item.note(null) : item);
        }
    }

    @RestController
    static class Payments implements PaymentsApi {
        @Override
        public ResponseEntity<Receipt> pay(PayRequest method) {
            return method instanceof Card card
                    ? ResponseEntity.ok(new Receipt().method(new Card().token(card.getToken())))
                    : ResponseEntity.ok(new Receipt().method((Invoice) method));
        }
    }
}
