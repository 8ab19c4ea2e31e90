package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;
import java.util.List;
import java.util.Map;

/** A Security Requirement Object: all these schemes are needed, each with its scopes. Without schemes: anonymous access. */
public record SecurityRequirement(Place place, Map<String, List<String>> schemes) {}
