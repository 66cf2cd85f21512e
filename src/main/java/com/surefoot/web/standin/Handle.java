package com.surefoot.web.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The one notation of all that stand-ins give out to be asked again with: it holds what it stands for, so that nothing has
 * to be remembered of it.
 */
public final class Handle {

    private static final String END = "\n";

    private Handle() {}

    /** Letters, digits, hyphens and underscores. */
    public static String write(String... parts) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(END, parts).getBytes(UTF_8));
    }

    /** What it was written of; nothing if it is none of so many parts. */
    public static Optional<List<String>> find(String text, int count) {
        try {
            List<String> parts = List.of(new String(Base64.getUrlDecoder().decode(text), UTF_8).split(END, -1));
            return Optional.of(parts).filter(some -> some.size() == count);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
