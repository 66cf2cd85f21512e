package com.surefoot.supply.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Why there is no answer. */
public sealed interface Failure {

    Asked asked();

    /** What went wrong, with the values at fault and a hint; nothing in it is secret. */
    String message();

    /** When it is no use to ask before, where that is known. */
    default Optional<Instant> until() {
        return Optional.empty();
    }

    /** What it is called in measures, as {@code out_of_quota}. */
    default String kind() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    /**
     * No answer, one that broke off, or the supplier's own word that it cannot answer.
     *
     * @param why what was seen of it
     */
    record Down(Asked asked, String why, @Override Optional<Instant> until) implements Failure {

        @Override
        public String message() {
            return "No answer to %s: %s. Maybe it is down, or its base-url or the way to it is not right?"
                    .formatted(asked, why);
        }
    }

    /**
     * No answer in time.
     *
     * @param bound what it went beyond
     */
    record Slow(Asked asked, String bound, Duration limit) implements Failure {

        @Override
        public String message() {
            return "No answer to %s in time: its %s of %d ms went by. Maybe allow it more?"
                    .formatted(asked, bound, limit.toMillis());
        }
    }

    /**
     * The supplier says that the call is not one it answers.
     *
     * @param status from 400 to 499, or any other if the answer itself says so
     * @param said the beginning of what it says about it
     */
    record Refused(Asked asked, int status, String said) implements Failure {

        @Override
        public String message() {
            String hint = status == 401 || status == 403
                    ? "Maybe the key is wrong or has run out?"
                    : "Maybe its API changed?";
            return "%s is refused with status %d: '%s'. %s".formatted(asked, status, said, hint);
        }
    }

    /** Too many calls, by the supplier's word or by its quota in the settings. */
    record OutOfQuota(Asked asked, @Override Optional<Instant> until) implements Failure {

        @Override
        public String message() {
            return "%s is over the quota%s. Maybe ask less often, or raise quota-calls if the supplier allows more?"
                    .formatted(asked, until.map(time -> " until " + time).orElse(""));
        }
    }

    /**
     * An answer that says nothing, or too much.
     *
     * @param why what cannot be understood
     */
    record Nonsense(Asked asked, String why) implements Failure {

        @Override
        public String message() {
            return "The answer to %s cannot be understood: %s. Maybe something in between answers in its place, or its format changed?"
                    .formatted(asked, why);
        }
    }

    /**
     * The supplier sends on to where it was not agreed to ask.
     *
     * @param to scheme and host
     */
    record Moved(Asked asked, String to) implements Failure {

        @Override
        public String message() {
            return "%s is sent on to %s, which is not followed. Maybe it moved: see base-url and redirect-hosts?"
                    .formatted(asked, to);
        }
    }

    /**
     * It was not asked at all, so that it can recover.
     *
     * @param why what happened before
     */
    record Resting(Asked asked, String why, Instant end) implements Failure {

        @Override
        public Optional<Instant> until() {
            return Optional.of(end);
        }

        @Override
        public String message() {
            return "%s was not asked: %s, and it rests until %s. Maybe try again then?".formatted(asked, why, end);
        }
    }

    /** Who asked was interrupted. */
    record GivenUp(Asked asked) implements Failure {

        @Override
        public String message() {
            return "%s was given up while waiting for it. Maybe Surefoot is stopping?".formatted(asked);
        }
    }
}
