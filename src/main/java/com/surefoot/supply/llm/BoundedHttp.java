package com.surefoot.supply.llm;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;

/** Has the library ask over our HTTP, for one answer: within its budget, and on the thread of who asks. */
final class BoundedHttp implements HttpClient, HttpClientBuilder {

    private final ModelHttp http;
    private final Budget budget;

    BoundedHttp(ModelHttp http, Budget budget) {
        this.http = http;
        this.budget = budget;
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        try (InputStream answer = http.open(translated(request), budget)) {
            parser.parse(answer, listener);
            listener.onClose();
        } catch (IOException e) {
            listener.onError(e);
        }
    }

    private static java.net.http.HttpRequest translated(HttpRequest request) {
        java.net.http.HttpRequest.Builder sent = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(request.method().name(), BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> sent.header(name, value)));
        return sent.build();
    }

    /** Answers are read as they come, or not at all. */
    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new HttpException(0, "Only streams are read here. Maybe ask by a streaming model?");
    }

    @Override
    public Duration connectTimeout() {
        return budget.left();
    }

    /** The budget knows: a time that the library would like has no say. */
    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return budget.left();
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }

    @Override
    public HttpClient build() {
        return this;
    }
}
