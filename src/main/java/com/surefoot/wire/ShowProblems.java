package com.surefoot.wire;

import com.surefoot.show.Refusal;

/** How what is not done in a show is told. */
final class ShowProblems {

    private ShowProblems() {}

    static int status(Refusal reason) {
        return switch (reason) {
            case WRONG_KEY -> 401;
            case HOST_ONLY -> 403;
            case UNKNOWN_SHOW,
                    UNKNOWN_ITEM,
                    UNKNOWN_QUESTION,
                    UNKNOWN_POLL,
                    UNKNOWN_CARD,
                    UNKNOWN_OVERLAY,
                    UNKNOWN_TRIP -> 404;
            case TOO_MANY_QUESTIONS, TOO_MANY_REQUESTS -> 429;
            case TOO_MANY_SHOWS -> 503;
            default -> 409;
        };
    }

    static String title(Refusal reason) {
        return switch (reason) {
            case WRONG_KEY -> "The key is none of this show";
            case HOST_ONLY -> "Only the host may do this";
            case UNKNOWN_SHOW -> "There is no such show";
            case UNKNOWN_ITEM -> "There is no such item";
            case UNKNOWN_QUESTION -> "There is no such question";
            case UNKNOWN_POLL -> "There is no such poll";
            case UNKNOWN_CARD -> "There is no such card";
            case UNKNOWN_OVERLAY -> "There is no such overlay";
            case UNKNOWN_TRIP -> "There is no such trip";
            case TOO_MANY_SHOWS -> "There cannot be more shows";
            case TOO_MANY_QUESTIONS -> "There cannot be more questions";
            case TOO_MANY_REQUESTS -> "More than may come from one address";
            case TRIP_NOT_WATCHED -> "The trip is not watched";
            case TRIP_IN_RUNDOWN -> "The trip is in the rundown";
            case RUNDOWN_FULL -> "The rundown is full";
            case RUNDOWN_CHANGED -> "The rundown is another";
            case PREVIEW_CHANGED -> "The preview is another";
            case NOT_SURE_ENOUGH -> "The trip falls short of the target";
            case OFFER_EXPIRED -> "The offer has expired";
            case ON_AIR -> "It is on air";
            case QUESTION_DONE -> "The question was done with";
            case POLL_OPEN -> "A poll is open";
            case POLL_CLOSED -> "The poll is closed";
            case VOTED -> "The viewer has voted";
            case SHOW_CHANGED -> "The show was changed meanwhile";
        };
    }
}
