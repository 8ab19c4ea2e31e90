package dev.tenet.sample.shared;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Values in {@code jsonb} columns: what is stored and given back, and never searched. */
@Component
public final class JsonColumns {
    private final JsonMapper json;

    public JsonColumns(JsonMapper json) {
        this.json = json;
    }

    public @Nullable PGobject write(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        try {
            PGobject column = new PGobject();
            column.setType("jsonb");
            column.setValue(json.writeValueAsString(value));
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public <T> T read(String column, TypeReference<T> type) {
        return json.readValue(column, type);
    }

    public <T> @Nullable T readNullable(@Nullable String column, Class<T> type) {
        return column == null ? null : json.readValue(column, type);
    }
}
