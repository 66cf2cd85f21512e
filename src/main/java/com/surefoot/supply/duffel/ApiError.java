package com.surefoot.supply.duffel;

import com.surefoot.supply.http.Body;
import com.surefoot.supply.http.Json;
import com.surefoot.supply.http.RefusalException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An error, with a {@code type}, a {@code code} and words for people; an answer has a list of {@code errors}, of which the
 * first one counts.
 *
 * @param code what machines know it by
 * @param words all that is worth to be told
 */
record ApiError(String code, String words) {

    /** The offer has ended, or is not known any more, which is the same to whoever asks about it. */
    private static final Set<String> ENDED = Set.of("not_found", "offer_expired");

    /** The airline does not sell it any more. */
    private static final String SOLD_OUT = "offer_no_longer_available";

    private static final int OK = 2;

    boolean isEnded() {
        return ENDED.contains(code);
    }

    boolean isSoldOut() {
        return code.equals(SOLD_OUT);
    }

    RefusalException refusal() {
        return new RefusalException(words);
    }

    /** @throws IOException if the status says that it is one, and the body does not */
    static Optional<ApiError> find(Body body, Json answer) throws IOException {
        if (body.status() / 100 == OK) {
            return Optional.empty();
        }
        List<Json> errors = answer.get("errors").elements();
        if (errors.isEmpty()) {
            throw new IOException("/errors is empty, with status %d".formatted(body.status()));
        }
        Json first = errors.get(0);
        String code = first.get("code").text();
        return Optional.of(new ApiError(code, words(first, code)));
    }

    private static String words(Json error, String code) throws IOException {
        return Stream.of(
                        error.findText("type"),
                        Optional.of(code),
                        error.findText("title"),
                        error.findText("message"),
                        error.findText("documentation_url"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(": "));
    }

    /**
     * The answer, if it is one.
     *
     * @throws RefusalException if it is an error
     */
    static Json check(Body body) throws IOException {
        Json answer = body.json();
        Optional<ApiError> error = find(body, answer);
        if (error.isPresent()) {
            throw error.get().refusal();
        }
        return answer;
    }
}
