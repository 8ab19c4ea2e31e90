package dev.tenet.contract.model;

import dev.tenet.contract.tree.Place;
import java.util.List;

/** A Path Item Object: the operations at one path template, webhook name or callback expression. */
public record PathItem(String path, Place place, List<Operation> operations) {}
