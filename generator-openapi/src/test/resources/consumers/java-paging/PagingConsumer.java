import java.util.List;
import numbers.NumbersApi;
import numbers.NumbersApi.ListByOffsetOptions;
import numbers.NumbersApi.ListByPageOptions;
import numbers.NumbersClient;

/** Goes through lists, and prints a line for each. */
public final class PagingConsumer {
    private PagingConsumer() {}

    public static void main(String[] arguments) {
        NumbersApi numbers = NumbersClient.builder().baseUri(arguments[0]).maxRetries(0).build().numbers();
        print("all pages", numbers.listByPageAll(new ListByPageOptions().size(2)).stream().toList());
        print("pages of a size that the server chooses", numbers.listByPageAll().stream().toList());
        print("from page 2", numbers.listByPageAll(new ListByPageOptions().page(2).size(2)).stream().toList());
        print("first three", numbers.listByPageAll(new ListByPageOptions().size(2)).stream().limit(3).toList());
        print("all by offset", numbers.listByOffsetAll(new ListByOffsetOptions().limit(2)).stream().toList());
        print("from offset 1", numbers.listByOffsetAll(new ListByOffsetOptions().offset(1L)).stream().toList());
    }

    private static void print(String name, List<Integer> found) {
        System.out.println(name + ": " + found);
    }
}
