package com.surefoot.web.show;

import com.surefoot.show.Refusal;
import com.surefoot.show.RefusedException;
import com.surefoot.web.Problems;
import com.surefoot.wire.BadDocumentException;
import com.surefoot.wire.Problem;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Tells why something is not done in a show. */
@Singleton
final class Refusals implements ExceptionHandler<RefusedException, HttpResponse<?>> {

    private static final String MINUTE = "60";

    @Override
    @SuppressWarnings("rawtypes") // as the framework has it
    public HttpResponse<?> handle(HttpRequest request, RefusedException refused) {
        MutableHttpResponse<?> response = Problems.response(Problem.of(refused)).toMutableResponse();
        Refusal reason = refused.reason();
        if (reason == Refusal.WRONG_KEY) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"show\"");
        }
        if (reason == Refusal.TOO_MANY_REQUESTS || reason == Refusal.TOO_MANY_QUESTIONS) {
            response.header(HttpHeaders.RETRY_AFTER, MINUTE);
        }
        return response;
    }

    /** Tells what is wrong with a document. */
    @Singleton
    static final class OfDocuments implements ExceptionHandler<BadDocumentException, HttpResponse<?>> {

        @Override
        @SuppressWarnings("rawtypes") // as the framework has it
        public HttpResponse<?> handle(HttpRequest request, BadDocumentException bad) {
            return Problems.response(Problem.ofDocument(bad));
        }
    }
}
