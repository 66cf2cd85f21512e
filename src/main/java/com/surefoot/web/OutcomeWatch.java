package com.surefoot.web;

import com.surefoot.reliability.learn.Knowledge;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Notices, beside requests, that another process on the same database has kept outcomes or taken them back. */
@Singleton
final class OutcomeWatch implements ApplicationEventListener<ServerStartupEvent> {

    private final Knowledge knowledge;
    private final Chores chores;
    private final Duration every;

    OutcomeWatch(Knowledge knowledge, Chores chores, @Value("${surefoot.look-every}") Duration every) {
        this.knowledge = knowledge;
        this.chores = chores;
        this.every = every;
    }

    // a scheduled method would have its bean made anew while the server stops
    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        chores.repeat("Looking for outcomes", every, knowledge::look);
    }
}
