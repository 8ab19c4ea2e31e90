package dev.tenet.spring.autoconfigure;

import dev.tenet.spring.deprecation.AfterSunset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the starter does, and with which contracts.
 *
 * @param contracts The contracts that this application serves, by the names of their versions. Without any, those in classpath:/openapi.
 * @param deprecation What happens to operations that end.
 */
@ConfigurationProperties("tenet")
public record TenetProperties(
        @DefaultValue Map<String, Contract> contracts,
        @DefaultValue Deprecation deprecation) {

    /**
     * A contract that this application serves.
     *
     * @param location Where it is: classpath:/openapi/orders-v1.yaml, or a file.
     * @param basePath What stands before its paths within the application. By default the paths of its servers.
     * @param documentation What to read about the end of its operations, in place of tenet.deprecation.documentation.
     * @param afterSunset What becomes of its operations after their day, in place of tenet.deprecation.after-sunset.
     * @param operations What holds for single operations, by operationId.
     */
    public record Contract(
            @Nullable String location,
            @Nullable String basePath,
            @Nullable String documentation,
            @Nullable AfterSunset afterSunset,
            @DefaultValue Map<String, Operation> operations) {}

    /**
     * What holds for a single operation.
     *
     * @param documentation What to read about its end.
     * @param afterSunset What becomes of it after its day.
     */
    public record Operation(
            @Nullable String documentation, @Nullable AfterSunset afterSunset) {}

    /**
     * What happens to operations that end.
     *
     * @param enabled Whether responses announce the end of operations, and calls are counted.
     * @param documentation A URI for the Link header: what to read about the end of operations. {version} and {operation} stand for both.
     * @param afterSunset What becomes of operations after their day.
     * @param maxClients How many clients are told apart; the rest are "other".
     */
    public record Deprecation(
            @DefaultValue("true") boolean enabled,
            @Nullable String documentation,
            @DefaultValue("serve") AfterSunset afterSunset,
            @DefaultValue("100") int maxClients) {}
}
