package com.surefoot.web;

import com.surefoot.recommendation.Telling;
import com.surefoot.watch.AnsweredTrips;
import com.surefoot.wire.Explaining;
import com.surefoot.wire.UnknownWordException;
import com.surefoot.wire.Voice;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Reads in which words a request wants to be answered. */
@Singleton
final class Voices {

    private static final String EXPLAIN = "explain";

    private final Telling telling;
    private final AnsweredTrips answered;

    Voices(Telling telling, AnsweredTrips answered) {
        this.telling = telling;
        this.answered = answered;
    }

    /**
     * Those that a request asks for.
     *
     * @throws UnknownWordException if it is a language or a tone that nobody speaks in
     */
    Explaining of(HttpRequest<?> request) throws UnknownWordException {
        HttpParameters words = request.getParameters();
        Optional<String> explain =
                words.contains(EXPLAIN) ? Optional.of(words.getFirst(EXPLAIN).orElse("")) : Optional.empty();
        return new Explaining(
                telling,
                Voice.find(
                        explain,
                        words.getFirst("tone"),
                        Optional.ofNullable(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE))),
                words.getFirst("since").flatMap(answered::findCandidate));
    }
}
