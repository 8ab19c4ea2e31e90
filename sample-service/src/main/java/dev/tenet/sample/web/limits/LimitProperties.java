package dev.tenet.sample.web.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits for each caller.
 *
 * @param requests in one window
 * @param body of a request that is no upload
 * @param upload of a multipart request
 */
@ConfigurationProperties("sample.limits")
record LimitProperties(
        @DefaultValue("600") int requests,
        @DefaultValue("1m") Duration window,
        @DefaultValue("2MB") DataSize body,
        @DefaultValue("11MB") DataSize upload) {}
