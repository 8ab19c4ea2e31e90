package dev.tenet.generator.openapi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;
import org.openapitools.codegen.model.OperationsMap;

/**
 * Hears of every group of operations before the templates do, whichever generator runs, and puts at them what Tenet knows: the names
 * that this language has for the parameters and properties by which lists are paged, and what calls need.
 *
 * <p>A proxy, because there are two hundred generators, and none can be told to call back.
 */
final class OperationFacts {
    private OperationFacts() {}

    /** @param given the names of the values for templates that the user chose */
    static CodegenConfig joinedTo(CodegenConfig config, Set<String> given) {
        return (CodegenConfig) Proxy.newProxyInstance(
                CodegenConfig.class.getClassLoader(),
                new Class<?>[] {CodegenConfig.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("postProcess")) {
                        // It does nothing but ask for donations, on standard output.
                        return null;
                    }
                    try {
                        Object result = method.invoke(config, arguments);
                        if (method.getName().equals("processOpenAPI")) {
                            TimelessValues.put(config, given);
                        }
                        if (method.getName().equals("postProcessOperationsWithModels")) {
                            @SuppressWarnings("unchecked")
                            List<ModelMap> models = (List<ModelMap>) arguments[1];
                            Paging.resolve((OperationsMap) result, models);
                            Calls.describe((OperationsMap) result);
                            ExampleArguments.describe(
                                    config.getName(),
                                    String.valueOf(config.additionalProperties().get("packageName")),
                                    (OperationsMap) result,
                                    models);
                        }
                        if (method.getName().equals("postProcessModels")) {
                            EnumValues.keep((ModelsMap) result);
                        }
                        if (method.getName().equals("postProcessAllModels")) {
                            @SuppressWarnings("unchecked")
                            Map<String, ModelsMap> models = (Map<String, ModelsMap>) result;
                            Variants.describe(models);
                            PropertyNames.distinguish(models.values());
                            InheritedNullables.mark(models.values());
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
