package dev.tenet.contract.model;

import java.util.List;

/** What an operation has from the document and its path item, where it says nothing itself. {@code consumes} and {@code produces}: 2.0 only. */
record Inherited(
        List<Server> servers, List<SecurityRequirement> security, List<String> consumes, List<String> produces) {

    Inherited withServers(List<Server> own) {
        return new Inherited(own, security, consumes, produces);
    }

    /** What the document says of security is asked of those who call the server, not of the server where it calls others. */
    Inherited ofCallsByTheServer() {
        return new Inherited(servers, List.of(), consumes, produces);
    }
}
