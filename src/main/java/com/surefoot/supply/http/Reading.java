package com.surefoot.supply.http;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Optional;

/** Makes of an answer what was asked for. */
final class Reading {

    private static final int NOT_MODIFIED = 304;

    private final Call call;
    private final Asked asked;
    private final Bounds bounds;

    Reading(Call call, Asked asked, Bounds bounds) {
        this.call = call;
        this.asked = asked;
        this.bounds = bounds;
    }

    /** Empty if the known version still holds. */
    <T> Optional<Changed<T>> read(HttpResponse<byte[]> answer, Version known, BodyReader<T> reader, Clock clock)
            throws SupplierException {
        if (answer.statusCode() == NOT_MODIFIED && !known.equals(Version.NONE)) {
            return Optional.empty();
        }
        Statuses.check(call, asked, answer, clock.instant());
        try {
            T value = reader.read(unpack(answer));
            return Optional.of(new Changed<>(value, Version.of(answer.headers())));
        } catch (RefusalException e) {
            throw new SupplierException(new Failure.Refused(asked, answer.statusCode(), call.shown(e.said())), e);
        } catch (Exception | StackOverflowError e) {
            // what is nested deeply enough exhausts any reader that follows it down
            throw new SupplierException(new Failure.Nonsense(asked, call.shown(why(e))), e);
        }
    }

    /** A reader's own words; a slip of it, such as an index out of bounds, is told with its name. */
    private static String why(Throwable cause) {
        return cause instanceof RuntimeException || cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    private Body unpack(HttpResponse<byte[]> answer) throws IOException {
        String coding = answer.headers().firstValue("Content-Encoding").orElse("");
        return new Body(
                Unpacking.unpack(answer.body(), coding, bounds.bytes()),
                answer.headers().firstValue("Content-Type"),
                answer.statusCode());
    }
}
