package dev.tenet.sample.web.v2;

import dev.tenet.sample.api.v2.api.CatalogueApi;
import dev.tenet.sample.api.v2.model.Category;
import dev.tenet.sample.catalogue.Catalogue;
import dev.tenet.sample.catalogue.CategoryNode;
import dev.tenet.sample.web.Responses;
import java.time.Duration;
import org.openapitools.jackson.nullable.JsonNullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CatalogueV2 implements CatalogueApi {
    private final Catalogue catalogue;

    CatalogueV2(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public ResponseEntity<Category> getCategoryTree() {
        CategoryNode root = catalogue.categories();
        return Responses.slow(root, Duration.ofMinutes(1)).body(model(root));
    }

    private static Category model(CategoryNode node) {
        Category model = new Category(
                node.id(),
                node.name(),
                node.children().stream().map(CatalogueV2::model).toList());
        model.setParentId(JsonNullable.of(node.parentId()));
        return model;
    }
}
