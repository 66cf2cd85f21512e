package com.surefoot.supply.offers;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads many of a kind, and goes on when one of them cannot be read: one odd room need not cost all the others. */
public final class Gleaning<T> {

    /** Reads one. */
    @FunctionalInterface
    public interface Reader<T> {

        /**
         * The one that is read.
         *
         * @throws IOException if it cannot be understood; the message tells what of it
         */
        T read() throws IOException;
    }

    private final String plural;
    private final List<T> items = new ArrayList<>();
    private int lost;
    private @Nullable Exception first;

    /** @param plural what they are called in a message */
    public Gleaning(String plural) {
        this.plural = plural;
    }

    public void take(Reader<T> reader) {
        try {
            items.add(reader.read());
        } catch (IOException | IllegalArgumentException | ArithmeticException | DateTimeException e) {
            first = first == null ? e : first;
            lost++;
        }
    }

    /**
     * What there is.
     *
     * @throws IOException if nothing of it could be read, so that the format must have changed
     */
    public Gleaned<T> done() throws IOException {
        Exception cause = first;
        if (cause == null) {
            return Gleaned.all(items);
        }
        String loss = "%d of %d %s cannot be read, the first of them since %s"
                .formatted(lost, lost + items.size(), plural, cause.getMessage());
        if (items.isEmpty()) {
            throw new IOException(loss, cause);
        }
        return new Gleaned<>(items, Optional.of(loss));
    }
}
