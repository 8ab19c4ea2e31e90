package dev.tenet.sample.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/** A test against the running service: real HTTP, real PostgreSQL. All such tests share one service. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "sample.database.folder=target/postgres",
            "sample.limits.requests=1000000",
            "sample.webhooks.interval=50ms",
            "sample.webhooks.first-delay=50ms",
            "sample.simulated-bank.delay=200ms"
        })
@Import({Api.class, ContractCheck.class, Coverage.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface ServiceTest {}
