package com.surefoot.narration.grounding;

import static java.util.Objects.requireNonNull;

/** What comes of a sentence at the gate. */
public sealed interface Spoken {

    /**
     * It is said.
     *
     * @param confidence the least of its facts
     * @param subject what it is about, as its claim has it
     */
    record Said(String text, double confidence, String subject) implements Spoken {
        public Said {
            requireNonNull(text, "text");
            requireNonNull(subject, "subject");
        }
    }

    /**
     * It is dropped.
     *
     * @param detail what of it, for whoever looks into it; never shown to readers
     */
    record Dropped(Objection objection, String detail) implements Spoken {
        public Dropped {
            requireNonNull(objection, "objection");
            requireNonNull(detail, "detail");
        }
    }
}
