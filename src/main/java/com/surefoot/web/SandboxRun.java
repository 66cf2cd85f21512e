package com.surefoot.web;

import com.surefoot.sandbox.Sandbox.Telling;
import com.surefoot.sandbox.SandboxRefusedException;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the sandbox's world tell, beside requests, what has happened in it. */
@Singleton
@Requires(bean = Telling.class)
final class SandboxRun implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(SandboxRun.class);

    private final Telling telling;
    private final Chores chores;
    private final Duration every;
    private boolean stands;

    SandboxRun(Telling telling, Chores chores, @Value("${surefoot.sandbox.look-every}") Duration every) {
        this.telling = telling;
        this.chores = chores;
        this.every = every;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        chores.repeat("The sandbox", every, this::tell);
    }

    private synchronized void tell() {
        if (stands) {
            return;
        }
        try {
            telling.catchUp();
        } catch (SandboxRefusedException e) {
            stands = true;
            LOG.error("The sandbox stands still from now on. {}", e.getMessage());
        }
    }
}
