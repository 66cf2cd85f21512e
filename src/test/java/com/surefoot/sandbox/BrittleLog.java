package com.surefoot.sandbox;

import com.surefoot.evidence.FactId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Something happens after all was told, before that is noted. */
record BrittleLog(SandboxLog log, Runnable mishap) implements SandboxLog {

    @Override
    public Instant begin(long seed, Instant now) {
        return log.begin(seed, now);
    }

    @Override
    public void advance(Instant from, Instant until, Collection<Letter> written, Collection<Letter> delivered) {
        mishap.run();
        log.advance(from, until, written, delivered);
    }

    @Override
    public List<Letter> listDue(Instant until, int most) {
        return log.listDue(until, most);
    }

    @Override
    public List<FactId> listAwaited(Instant now, int most) {
        return log.listAwaited(now, most);
    }
}
