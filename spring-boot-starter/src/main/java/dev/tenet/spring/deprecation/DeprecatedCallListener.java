package dev.tenet.spring.deprecation;

/** Is told of each call of an operation that ends; beans of this type are found. */
@FunctionalInterface
public interface DeprecatedCallListener {
    void called(DeprecatedCall call);
}
