package com.surefoot.configure;

import com.surefoot.refresh.Servers;
import com.surefoot.refresh.Servers.Turn;
import com.surefoot.supply.http.Suppliers;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Servers on one database spend an equal part of each quota, those of all together no more than all of it. */
@Singleton
public final class QuotaSharing implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(QuotaSharing.class);

    private static final Duration EVERY = Duration.ofSeconds(20);

    /** A server that was killed keeps its part for that long. */
    private static final Duration ALIVE = Duration.ofSeconds(60);

    private final UUID server = UUID.randomUUID();
    private final Servers servers;
    private final Suppliers suppliers;
    private final TaskScheduler scheduler;
    private Turn known = new Turn(0, 1);

    QuotaSharing(Servers servers, Suppliers suppliers, @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler) {
        this.servers = servers;
        this.suppliers = suppliers;
        this.scheduler = scheduler;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        if (!suppliers.listAll().isEmpty()) {
            share();
            ScheduledFuture<?> unused = scheduler.scheduleWithFixedDelay(EVERY, EVERY, this::share);
        }
    }

    /** Takes what is this server's part by now. While the database is away, the parts stay as they were. */
    public synchronized void share() {
        try {
            Turn turn = servers.stay(server, ALIVE);
            if (!turn.equals(known)) {
                LOG.info("Quotas of suppliers are shared by {} servers.", turn.servers());
                known = turn;
                suppliers
                        .listAll()
                        .forEach(client ->
                                client.share(turn.of(client.settings().quota().calls())));
            }
        } catch (RuntimeException e) {
            LOG.debug("It is not known how many servers there are.", e);
        }
    }

    /** Leaves its part to the others. */
    void leave() {
        try {
            servers.leave(server);
        } catch (RuntimeException e) {
            LOG.debug("The others learn later that this server has gone.", e);
        }
    }
}
