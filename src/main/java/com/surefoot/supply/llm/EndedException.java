package com.surefoot.supply.llm;

import com.surefoot.narration.model.Reply.Cause;
import com.surefoot.narration.model.Reply.Failed;
import java.io.IOException;

/** An answer is over before its end. */
final class EndedException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Failed failed;

    EndedException(Failed failed) {
        super(failed.message());
        this.failed = failed;
    }

    static EndedException of(Cause cause, String what) {
        return new EndedException(Failed.of(cause, what));
    }

    Failed failed() {
        return failed;
    }
}
