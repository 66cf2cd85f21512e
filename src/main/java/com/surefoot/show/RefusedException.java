package com.surefoot.show;

import static java.util.Objects.requireNonNull;

import com.surefoot.recommendation.Withheld;
import java.util.List;

/** Something is not done in a show, and nothing has changed. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal reason;
    private final transient List<Withheld> withheld;

    /** @param detail for people: what is at fault, and a hint */
    public RefusedException(Refusal reason, String detail) {
        this(reason, detail, List.of());
    }

    /** @param withheld what falls short */
    RefusedException(Refusal reason, String detail, List<Withheld> withheld) {
        super(detail);
        this.reason = requireNonNull(reason, "reason");
        this.withheld = List.copyOf(withheld);
    }

    public Refusal reason() {
        return reason;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<Withheld> withheld() {
        return withheld;
    }
}
