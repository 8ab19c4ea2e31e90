package dev.tenet.sample.shared;

/** A postal address. */
public record Address(String recipient, String street, String postalCode, String city, String countryCode) {}
