package com.surefoot.web;

import com.surefoot.sandbox.Sandbox;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.sse.Event;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/**
 * Says with every answer of a sandbox, be it a refusal or a stream, that it is made of sample data: by a header, and in the
 * product's own answers by a field as well, since what is kept of an answer is seldom its headers.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Requires(bean = Sandbox.class)
final class SampleDataFilter {

    private static final String HEADER = "Surefoot-Data";
    private static final String SAMPLE = "sample";
    private static final String OWN = "/v1/";

    private final SampleMark mark;

    SampleDataFilter(SampleMark mark) {
        this.mark = mark;
    }

    @ResponseFilter
    void mark(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header(HEADER, SAMPLE);
        if (request.getPath().startsWith(OWN)) {
            response.getBody().ifPresent(body -> response.body(marked(body)));
        }
    }

    private Object marked(Object body) {
        return body instanceof Publisher<?> events ? Flux.from(events).map(this::markedEvent) : mark.on(body);
    }

    private Object markedEvent(Object item) {
        return item instanceof Event<?> event ? Event.of(event, mark.on(event.getData())) : item;
    }
}
