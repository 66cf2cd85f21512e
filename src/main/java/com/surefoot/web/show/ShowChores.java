package com.surefoot.web.show;

import com.surefoot.show.AirWatch;
import com.surefoot.show.Audience;
import com.surefoot.web.Chores;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Looks at what is on air beside requests, counts votes, and tells those who listen that the line is up. */
@Singleton
final class ShowChores implements ApplicationEventListener<ServerStartupEvent> {

    /** Votes are told no oftener. */
    private static final Duration COUNT = Duration.ofMillis(500);

    private static final Duration FOLLOW = Duration.ofSeconds(1);

    private final AirWatch watch;
    private final Audience audience;
    private final ShowScreens screens;
    private final Chores chores;
    private final Duration every;
    private final Duration heartbeat;

    ShowChores(
            AirWatch watch,
            Audience audience,
            ShowScreens screens,
            Chores chores,
            @Value("${surefoot.watch.look-every}") Duration every,
            @Value("${surefoot.watch.heartbeat}") Duration heartbeat) {
        this.watch = watch;
        this.audience = audience;
        this.screens = screens;
        this.chores = chores;
        this.every = every;
        this.heartbeat = heartbeat;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        chores.repeat("Looking at what is on air", every, watch::look);
        chores.repeat("Following shows of other servers", FOLLOW, watch::follow);
        chores.repeat("Counting votes", COUNT, audience::count);
        chores.repeat("Telling that the line is up", heartbeat, screens::beat);
    }
}
