package com.surefoot.web;

import com.surefoot.sandbox.Sandbox;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Says with every answer of a sandbox, be it a refusal or a stream, that it is made of sample data. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(bean = Sandbox.class)
final class SampleDataFilter {

    private static final String HEADER = "Surefoot-Data";
    private static final String SAMPLE = "sample";

    @ResponseFilter
    void mark(MutableHttpResponse<?> response) {
        response.header(HEADER, SAMPLE);
    }
}
