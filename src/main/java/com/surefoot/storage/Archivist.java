package com.surefoot.storage;

import com.surefoot.evidence.Archive;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps years of observations small, day by day. */
@Singleton
final class Archivist {

    private static final Logger LOG = LoggerFactory.getLogger(Archivist.class);

    private final Archive archive;
    private final EvidenceSettings settings;
    private final Clock clock;

    Archivist(Archive archive, EvidenceSettings settings, Clock clock) {
        this.archive = archive;
        this.settings = settings;
        this.clock = clock;
    }

    // some time after the start, so that commands that end at once never wait for it
    @Scheduled(initialDelay = "1h", fixedDelay = "24h")
    void tidy() {
        Instant now = clock.instant();
        int folded = archive.fold(now.minus(settings.foldAfter()));
        int forgotten = archive.forget(now.minus(settings.forgetAfter()));
        LOG.info("Folded {} observations and forgot {}.", folded, forgotten);
    }
}
