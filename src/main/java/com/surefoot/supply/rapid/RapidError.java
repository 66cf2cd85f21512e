package com.surefoot.supply.rapid;

import com.surefoot.supply.http.Body;
import com.surefoot.supply.http.Json;
import com.surefoot.supply.http.RefusalException;
import java.io.IOException;

/** An error with a {@code type} and a {@code message}; one of them only says that there is nothing. */
final class RapidError {

    private static final int OK = 2;
    private static final String NOTHING = "no_availability";

    private RapidError() {}

    /** Whether the answer, with a status of an error, is that there is nothing. */
    static boolean isNothing(Body body, Json answer) throws IOException {
        return body.status() / 100 != OK && answer.get("type").text().equals(NOTHING);
    }

    /** @throws RefusalException if it is another error */
    static void check(Body body, Json answer) throws IOException {
        if (body.status() / 100 != OK && !isNothing(body, answer)) {
            throw new RefusalException("%s: %s"
                    .formatted(
                            answer.get("type").text(),
                            answer.findText("message").orElse("")));
        }
    }
}
