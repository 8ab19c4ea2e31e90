package dev.tenet.sample.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The versions that are served side by side: each brings its own converters of enums. */
@Configuration(proxyBeanMethods = false)
@Import({
    dev.tenet.sample.api.v1.EnumConverterConfiguration.class,
    dev.tenet.sample.api.v2.EnumConverterConfiguration.class
})
class Versions {}
