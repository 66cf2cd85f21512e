package com.surefoot.web;

import com.surefoot.watch.Repairs;
import com.surefoot.watch.Watch;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Looks at saved trips beside requests: at what was seen, at what time has passed of, and for what could be done. */
@Singleton
final class TripWatch implements ApplicationEventListener<ServerStartupEvent> {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Watch watch;
    private final Repairs repairs;
    private final Chores chores;
    private final Duration every;

    TripWatch(Watch watch, Repairs repairs, Chores chores, @Value("${surefoot.watch.look-every}") Duration every) {
        this.watch = watch;
        this.repairs = repairs;
        this.chores = chores;
        this.every = every;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        chores.repeat("Looking at what was seen of saved trips", every, watch::look);
        chores.repeat("Looking at saved trips from time to time", MINUTE, watch::sweep);
        // the next begins when the last has ended: no more than one trip is planned at a time
        chores.repeat("Repairing saved trips", every, repairs::answerNext);
    }
}
