package com.surefoot.supply.http;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the status of an answer means. */
final class Statuses {

    /** For who says "too many" and not until when. */
    static final Duration A_WHILE = Duration.ofSeconds(30);

    private static final int TIMED_OUT = 408;
    private static final int TOO_MANY = 429;

    private Statuses() {}

    /** @throws SupplierException unless it is an answer to the call */
    static void check(Call call, Asked asked, HttpResponse<byte[]> answer, Instant now) throws SupplierException {
        if (!call.reads(answer.statusCode())) {
            throw new SupplierException(failure(call, asked, answer, now));
        }
    }

    private static Failure failure(Call call, Asked asked, HttpResponse<byte[]> answer, Instant now) {
        int status = answer.statusCode();
        Optional<Instant> until = RetryAfter.find(answer.headers(), now);
        if (status == TOO_MANY) {
            Optional<Instant> reset = until.or(() -> RetryAfter.findReset(answer.headers(), now));
            return new Failure.OutOfQuota(asked, reset.or(() -> Optional.of(now.plus(A_WHILE))));
        }
        if (status / 100 == 5 || status == TIMED_OUT) {
            return new Failure.Down(asked, "status %d".formatted(status), until);
        }
        return status / 100 == 4
                ? new Failure.Refused(asked, status, said(call, answer))
                : new Failure.Nonsense(asked, "status %d".formatted(status));
    }

    /** Suppliers often repeat the key that they refuse. */
    private static String said(Call call, HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Encoding").isPresent()
                ? ""
                : call.shown(new String(answer.body(), StandardCharsets.UTF_8));
    }
}
