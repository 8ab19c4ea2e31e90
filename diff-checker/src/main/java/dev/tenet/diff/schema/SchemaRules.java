package dev.tenet.diff.schema;

import dev.tenet.diff.rules.BoundRule;
import dev.tenet.diff.rules.CompositionRule;
import dev.tenet.diff.rules.KeywordRule;
import dev.tenet.diff.rules.ObjectRule;
import java.util.List;
import java.util.Set;

/** All rules about schemas, by what they look at. */
final class SchemaRules {
    private static final Set<String> CONTAINS = Set.of("contains", "minContains", "maxContains");

    private SchemaRules() {}

    /** Rules about what constrains payloads; nothing to do for schemas that mean the same. */
    static final List<SchemaRule> OF_PAYLOADS = List.of(
            new TypeChanges(),
            new EnumChanges(),
            new ConstChanges(),
            new FormatChanges(),
            BoundChanges.number("minimum", "exclusiveMinimum", true, BoundRule.MINIMUM_ADDED),
            BoundChanges.number("maximum", "exclusiveMaximum", false, BoundRule.MAXIMUM_ADDED),
            new SimpleChanges(
                    "multipleOf",
                    KeywordRule.MULTIPLE_OF_ADDED,
                    KeywordRule.MULTIPLE_OF_REMOVED,
                    KeywordRule.MULTIPLE_OF_CHANGED),
            BoundChanges.count("minLength", true, BoundRule.MIN_LENGTH_ADDED),
            BoundChanges.count("maxLength", false, BoundRule.MAX_LENGTH_ADDED),
            new SimpleChanges(
                    "pattern", KeywordRule.PATTERN_ADDED, KeywordRule.PATTERN_REMOVED, KeywordRule.PATTERN_CHANGED),
            BoundChanges.count("minItems", true, BoundRule.MIN_ITEMS_ADDED),
            BoundChanges.count("maxItems", false, BoundRule.MAX_ITEMS_ADDED),
            new UniqueItemsChanges(),
            new ItemChanges(),
            new PresenceChanges("contains", CONTAINS, ObjectRule.CONTAINS_ADDED, ObjectRule.CONTAINS_REMOVED),
            BoundChanges.count("minContains", true, BoundRule.MIN_CONTAINS_ADDED),
            BoundChanges.count("maxContains", false, BoundRule.MAX_CONTAINS_ADDED),
            OtherPropertyChanges.unevaluated("unevaluatedItems", ObjectRule.UNEVALUATED_ITEMS_CHANGED),
            BoundChanges.count("minProperties", true, BoundRule.MIN_PROPERTIES_ADDED),
            BoundChanges.count("maxProperties", false, BoundRule.MAX_PROPERTIES_ADDED),
            new PropertyChanges(),
            OtherPropertyChanges.additional(),
            OtherPropertyChanges.unevaluated("unevaluatedProperties", ObjectRule.UNEVALUATED_PROPERTIES_CHANGED),
            new MemberChanges(
                    "patternProperties",
                    "pattern of properties",
                    ObjectRule.PATTERN_PROPERTY_ADDED,
                    ObjectRule.PATTERN_PROPERTY_REMOVED),
            new PresenceChanges(
                    "propertyNames",
                    Set.of("propertyNames"),
                    ObjectRule.PROPERTY_NAMES_ADDED,
                    ObjectRule.PROPERTY_NAMES_REMOVED),
            new DependentRequiredChanges(),
            new MemberChanges(
                    "dependentSchemas",
                    "schema that depends on property",
                    ObjectRule.DEPENDENT_SCHEMA_ADDED,
                    ObjectRule.DEPENDENT_SCHEMA_REMOVED),
            new AlternativeChanges("oneOf", CompositionRule.ONE_OF_ADDED, CompositionRule.ONE_OF_REMOVED),
            new AlternativeChanges("anyOf", CompositionRule.ANY_OF_ADDED, CompositionRule.ANY_OF_REMOVED),
            new PresenceChanges("not", Set.of("not"), CompositionRule.NOT_ADDED, CompositionRule.NOT_REMOVED),
            new ConditionChanges(),
            new DiscriminatorChanges(true));

    /** Rules about what constrains no payload by itself. */
    static final List<SchemaRule> OF_ANNOTATIONS = List.of(
            new DefaultChanges(),
            new AccessChanges(),
            new ExtensibleEnumChanges(),
            new XmlChanges(),
            new DiscriminatorChanges(false),
            new ContentChanges("contentEncoding", KeywordRule.CONTENT_ENCODING_CHANGED, "byte", "base64"),
            new ContentChanges(
                    "contentMediaType", KeywordRule.CONTENT_MEDIA_TYPE_CHANGED, "binary", "application/octet-stream"),
            new ContentChanges("contentSchema", KeywordRule.CONTENT_SCHEMA_CHANGED),
            new EnumValueAgeing(),
            new AnnotationChanges());
}
