package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;
import java.util.Map;

/**
 * A Server Object.
 *
 * @param place the server object; the whole document where the server is the default one ({@code /})
 * @param url as written, variables in braces
 * @param variables the possible values of each variable: its enum, or its default alone
 */
public record Server(Place place, String url, Map<String, java.util.List<String>> variables) {}
