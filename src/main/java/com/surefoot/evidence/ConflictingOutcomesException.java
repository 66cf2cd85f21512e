package com.surefoot.evidence;

import java.util.List;

/** Outcomes whose reporters gave their ids to others before. */
public final class ConflictingOutcomesException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<Outcome> conflicting;

    /** @param conflicting those of a batch that say something else than what is kept, or than each other */
    public ConflictingOutcomesException(List<Outcome> conflicting) {
        super("%d outcomes say something else than others of the same reporter and id, '%s' of %s among them. "
                        .formatted(
                                conflicting.size(),
                                conflicting.get(0).id(),
                                conflicting.get(0).reporter())
                + "Maybe take the first one back and report the right one under a new id?");
        this.conflicting = List.copyOf(conflicting);
    }

    public List<Outcome> conflicting() {
        return conflicting;
    }
}
