package com.surefoot.narration.model;

import com.surefoot.narration.model.Listener.Use;
import com.surefoot.narration.model.Reply.Answered;
import com.surefoot.narration.model.Reply.Cause;
import com.surefoot.narration.model.Reply.Failed;
import com.surefoot.narration.model.Reply.Usage;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A model that answers what it is told to, piece by piece. */
public final class FakeModel implements LanguageModel {

    private final Function<Request, String> script;
    private final List<Request> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger pieces = new AtomicInteger();
    private boolean breaksOff;

    private FakeModel(Function<Request, String> script) {
        this.script = script;
    }

    public static FakeModel of(Function<Request, String> script) {
        return new FakeModel(script);
    }

    /** It says all of it, and then fails. */
    public FakeModel breakingOff() {
        breaksOff = true;
        return this;
    }

    /** What it was asked last. */
    public Request asked() {
        return asked.get(asked.size() - 1);
    }

    /** How many pieces were heard. */
    public int pieces() {
        return pieces.get();
    }

    @Override
    public String name() {
        return "fake/model at nowhere";
    }

    @Override
    public Reply ask(Request request, Listener listener) {
        asked.add(request);
        String answer = script.apply(request);
        for (String piece : Scribe.pieces(answer)) {
            pieces.incrementAndGet();
            if (listener.hear(piece) == Use.ENOUGH) {
                return Failed.of(Cause.UNHEARD, "%d pieces came".formatted(pieces.get()));
            }
        }
        return breaksOff
                ? Failed.of(Cause.OUT_OF_TIME, "nothing more for 9 ms")
                : new Answered(answer, new Usage(1, 1));
    }
}
