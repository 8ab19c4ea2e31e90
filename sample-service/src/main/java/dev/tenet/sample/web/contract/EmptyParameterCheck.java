package dev.tenet.sample.web.contract;

import dev.tenet.sample.shared.InvalidRequest;
import dev.tenet.sample.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Rejects {@code ?customerId=} where the contract has no empty value: the framework would take it for a parameter that is not there. */
final class EmptyParameterCheck implements HandlerInterceptor {
    private final ServedContracts contracts;

    EmptyParameterCheck(ServedContracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        List<String> empty = request.getParameterMap().entrySet().stream()
                .filter(parameter -> List.of(parameter.getValue()).contains(""))
                .map(Map.Entry::getKey)
                .toList();
        if (!empty.isEmpty()) {
            contracts
                    .find(HttpMethod.valueOf(request.getMethod()), request.getRequestURI())
                    .ifPresent(operation -> check(operation, empty));
        }
        return true;
    }

    private static void check(ServedOperation operation, List<String> empty) {
        List<Violation> violations = empty.stream()
                .filter(name -> !operation.acceptsEmpty(name))
                .map(name -> new Violation(null, name, "must not be empty"))
                .toList();
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {
        @Bean
        WebMvcConfigurer emptyParameters(ServedContracts contracts) {
            return new WebMvcConfigurer() {
                @Override
                public void addInterceptors(InterceptorRegistry interceptors) {
                    interceptors.addInterceptor(new EmptyParameterCheck(contracts));
                }
            };
        }
    }
}
