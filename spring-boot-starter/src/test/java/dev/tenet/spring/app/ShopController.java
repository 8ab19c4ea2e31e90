package dev.tenet.spring.app;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class ShopController {
    @GetMapping({"/shop/v1/orders", "/shop/v0/orders"})
    String orders() {
        return "orders";
    }

    @PostMapping("/shop/v0/orders")
    String order() {
        return "order";
    }

    @GetMapping("/shop/v1/orders/search")
    String search() {
        return "search";
    }

    @GetMapping("/shop/v1/orders/{id}")
    String order(@PathVariable String id) {
        if (id.equals("absent")) {
            throw new ResponseStatusException(org.springframework.http.HttpStatus.NOT_FOUND);
        }
        if (id.equals("wrong")) {
            throw new ResponseStatusException(org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return id;
    }

    @DeleteMapping("/shop/v1/orders/{id}")
    ResponseEntity<Void> delete(@PathVariable String id) {
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/shop/v1/pages")
    ResponseEntity<String> pages() {
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "</shop/v1/pages?cursor=2>; rel=\"next\"")
                .body("pages");
    }

    @GetMapping("/shop/v1/failures")
    String fail(HttpServletResponse response) {
        response.reset();
        response.setHeader(HttpHeaders.LINK, "</elsewhere>; rel=\"next\"");
        throw new IllegalStateException("as always");
    }

    @PutMapping("/shop/v1/notes/{id}")
    ResponseEntity<Void> note(@PathVariable String id) {
        return ResponseEntity.noContent().build();
    }
}
