package com.surefoot.supply.tables;

import static java.util.Objects.requireNonNull;

import com.surefoot.catalogue.BrokenSourceException;
import java.util.function.Supplier;

/**
 * Where in a source something stands.
 *
 * @param file relative to the source's folder
 * @param number counted from 1; 0 where the whole file is meant
 */
public record SourceLine(String file, long number) {

    public SourceLine {
        requireNonNull(file, "file");
    }

    /**
     * A fault here.
     *
     * @param problem what is wrong, with the value
     * @param hint begins with "Maybe"
     */
    public BrokenSourceException broken(String problem, String hint) {
        return new BrokenSourceException(file, number, problem, hint);
    }

    /**
     * Builds a domain value of what stands here.
     *
     * @throws BrokenSourceException if the value refuses it, in the value's own words
     */
    public <T> T build(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw broken(e);
        }
    }

    private BrokenSourceException broken(RuntimeException refusal) {
        String message = String.valueOf(refusal.getMessage());
        int hint = message.lastIndexOf("Maybe ");
        BrokenSourceException broken = hint < 0
                ? broken(message, "Maybe the columns are shifted?")
                : broken(message.substring(0, hint).strip(), message.substring(hint));
        broken.initCause(refusal);
        return broken;
    }
}
