package dev.tenet.spring.contract;

import java.util.Map;

/**
 * The operation that a request asks for.
 *
 * @param basePath what stands before its path
 * @param variables the values of the path's variables, decoded, by their names in the contract
 * @param prefix what stands before all of that and is not of the contract: the paths of the application's context and of its servlet
 */
public record OperationMatch(
        ServedOperation operation, String basePath, Map<String, String> variables, String prefix) {}
