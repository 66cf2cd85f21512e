package com.surefoot.narration.model;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What comes of asking a model. */
public sealed interface Reply {

    /**
     * An answer that came to its end.
     *
     * @param text all of it, as the model wrote it: nothing of it is known to be so
     */
    record Answered(String text, Usage usage) implements Reply {
        public Answered {
            requireNonNull(text, "text");
            requireNonNull(usage, "usage");
        }
    }

    /**
     * No answer, or none that is whole.
     *
     * @param what was seen of it; nothing in it is secret
     * @param retryAfter how long it wants to be left alone, where it said so
     */
    record Failed(Cause cause, String what, Optional<Duration> retryAfter) implements Reply {
        public Failed {
            requireNonNull(cause, "cause");
            requireNonNull(what, "what");
            requireNonNull(retryAfter, "retryAfter");
        }

        public static Failed of(Cause cause, String what) {
            return new Failed(cause, what, Optional.empty());
        }

        /** What went wrong, with the values at fault and a hint. */
        public String message() {
            return "The model %s: %s. Maybe %s?".formatted(cause.sentence, what, cause.hint);
        }
    }

    /** Tokens read and written, as the service counts them; zero where it does not tell. */
    record Usage(int read, int written) {
        public Usage {
            if (read < 0 || written < 0) {
                throw new IllegalArgumentException(
                        "%d tokens were read and %d written. Maybe the service miscounts?".formatted(read, written));
            }
        }
    }

    /** Why there is no answer. */
    enum Cause {
        KEY_REFUSED("does not take the key", "it is wrong, has run out, or is for another region"),
        LIMITED("has been asked too often", "ask less often, or have the limit raised"),
        REFUSED("does not take what it is asked", "its name is misspelt, or the preset is another one"),
        OUT_OF_ORDER("does not answer", "it is down, or its base-url or the way to it is not right"),
        CUT_OFF("broke off", "something in between ends long answers"),
        TOO_LONG("says more than it may", "raise the tokens, or take a model that keeps to the point"),
        DECLINED("declines to answer", "its filter takes a name for something else"),
        MALFORMED("says nothing that can be read", "the preset is another one, or a proxy answers in its place"),
        OUT_OF_TIME(
                "takes too long",
                "it is loading, or needs more time: see first-token, silence, next-sentence and time"),
        UNHEARD("was not heard out", "what it wrote could not be used"),
        RESTING("was not asked", "try again later");

        private final String sentence;
        private final String hint;

        Cause(String sentence, String hint) {
            this.sentence = sentence;
            this.hint = hint;
        }

        /** As measures have it: {@code out_of_time}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
