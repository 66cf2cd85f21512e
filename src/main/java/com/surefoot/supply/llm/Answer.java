package com.surefoot.supply.llm;

import com.surefoot.narration.model.Listener;
import com.surefoot.narration.model.Reply;
import com.surefoot.narration.model.Reply.Answered;
import com.surefoot.narration.model.Reply.Cause;
import com.surefoot.narration.model.Reply.Failed;
import com.surefoot.narration.model.Reply.Usage;
import java.util.Optional;

/** An answer as it is put together, piece by piece. */
final class Answer {

    /** How it ended, by the service's word. */
    enum End {
        WHOLE,
        FULL,
        FILTERED
    }

    private final Budget budget;
    private final Listener listener;
    private final StringBuilder text = new StringBuilder();
    private Optional<End> end = Optional.empty();
    private Optional<Failed> failed = Optional.empty();
    private Usage usage = new Usage(0, 0);

    Answer(Budget budget, Listener listener) {
        this.budget = budget;
        this.listener = listener;
    }

    Budget budget() {
        return budget;
    }

    void hear(String piece) {
        if (piece.isEmpty()) {
            return;
        }
        text.append(piece);
        budget.hear(piece);
        switch (listener.hear(piece)) {
            case ENOUGH -> budget.stop(Failed.of(Cause.UNHEARD, "%,d letters came".formatted(text.length())));
            case SENTENCE -> budget.sentence();
            case NONE -> {
                // what was heard before counts for how long it is waited for
            }
        }
    }

    void end(End how) {
        end = Optional.of(how);
    }

    void count(Usage used) {
        usage = used;
    }

    void fail(Failed why) {
        if (failed.isEmpty()) {
            failed = Optional.of(why);
        }
    }

    /** What has come of it by now, which is the last. */
    Reply reply() {
        return failed.<Reply>map(why -> why).orElseGet(this::ended);
    }

    private Reply ended() {
        boolean silent = text.toString().isBlank();
        if (end.isEmpty()) {
            return silent
                    ? Failed.of(Cause.MALFORMED, "no word of an answer")
                    : Failed.of(Cause.CUT_OFF, "no end after %,d letters".formatted(text.length()));
        }
        return switch (end.get()) {
            case WHOLE ->
                silent ? Failed.of(Cause.DECLINED, "an end without an answer") : new Answered(text.toString(), usage);
            case FULL -> Failed.of(Cause.TOO_LONG, "no room for more after %,d letters".formatted(text.length()));
            case FILTERED -> Failed.of(Cause.DECLINED, "its filter ended the answer");
        };
    }
}
