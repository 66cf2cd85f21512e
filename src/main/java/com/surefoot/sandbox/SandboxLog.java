package com.surefoot.sandbox;

import com.surefoot.evidence.FactId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** How far a sandbox has been told, and what is to come. */
public interface SandboxLog {

    /**
     * Begins a world, or goes on with it where one was begun here before.
     *
     * @return until when all was told
     * @throws SandboxRefusedException if another world was begun here, or the catalogue holds what is no sample
     */
    Instant begin(long seed, Instant now);

    /**
     * All was told until a moment; with that, letters that were written are kept, and those that were delivered gone.
     * Nothing happens if somebody else has told it meanwhile.
     *
     * @param from until when all was told before
     */
    void advance(Instant from, Instant until, Collection<Letter> written, Collection<Letter> delivered);

    /** Letters that are due by then, the first first. */
    List<Letter> listDue(Instant until, int most);

    /**
     * Facts that something rests on that has not begun yet: saved trips, those that begin first before others, and what
     * travellers will report of.
     */
    List<FactId> listAwaited(Instant now, int most);
}
