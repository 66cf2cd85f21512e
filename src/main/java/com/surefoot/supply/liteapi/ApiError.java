package com.surefoot.supply.liteapi;

import com.surefoot.supply.http.Json;
import com.surefoot.supply.http.RefusalException;
import java.io.IOException;
import java.util.Optional;

/** An {@code error} with a {@code code} and a {@code message}, which comes with whatever status. */
final class ApiError {

    /** No availability: not a failure, but what the question came to. */
    private static final int NOTHING = 2001;

    private ApiError() {}

    /**
     * Whether the answer is that there is nothing.
     *
     * @throws RefusalException if it is another error
     */
    static boolean isNothing(Json answer) throws IOException {
        Optional<Json> error = answer.find("error");
        if (error.isEmpty()) {
            return false;
        }
        int code = error.get().get("code").whole();
        if (code == NOTHING) {
            return true;
        }
        throw new RefusalException("%d %s".formatted(code, words(error.get())));
    }

    private static String words(Json error) throws IOException {
        Optional<String> message = error.findText("message");
        return message.isPresent()
                ? message.get()
                : error.findText("description").orElse("");
    }
}
