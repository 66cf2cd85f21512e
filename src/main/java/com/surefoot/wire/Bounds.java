package com.surefoot.wire;

import java.util.List;
import java.util.Optional;

/**
 * At least and at most so many of something, each of them optional in a document.
 *
 * @param atLeast 0 where nothing is said
 * @param atMost the most there can be where nothing is said
 */
record Bounds(int atLeast, int atMost) {

    /**
     * How bounds are written.
     *
     * @param least the field of the lower bound
     * @param most the field of the upper bound
     * @param limit the most there can be
     */
    record Form(String least, String most, int limit) {

        List<String> fields() {
            return List.of(least, most);
        }

        /** The bounds among an object's fields. */
        Optional<Bounds> read(Element object) {
            Element low = object.child(least);
            Element high = object.child(most);
            if (low.isAbsent() && high.isAbsent()) {
                object.impossible(
                        "It has neither '%s' nor '%s'.".formatted(least, most), "Maybe one of the two was forgotten?");
                return Optional.empty();
            }
            int atLeast = low.integer(0, limit).orElse(0);
            int atMost = high.integer(0, limit).orElse(limit);
            if (atMost < atLeast) {
                high.impossible("It is less than %d.".formatted(atLeast), "Maybe the two are swapped?");
                return Optional.empty();
            }
            return Optional.of(new Bounds(atLeast, atMost));
        }

        Fields write(long atLeast, long atMost) {
            boolean open = atMost >= limit;
            Fields fields = new Fields();
            // bounds that bind nothing are told from none at all by the lower one
            if (open || atLeast > 0) {
                fields.with(least, Math.min(atLeast, limit));
            }
            return open ? fields : fields.with(most, atMost);
        }
    }
}
