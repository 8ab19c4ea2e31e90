package dev.tenet.sample.customers;

import dev.tenet.sample.shared.Address;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What customers tell about themselves. */
public record CustomerDetails(
        String email,
        @Nullable String firstName,
        String lastName,
        @Nullable LocalDate birthDate,
        String language,
        @Nullable Address address) {}
