package com.surefoot.web;

import com.surefoot.evidence.Ages;
import com.surefoot.evidence.Sources;
import com.surefoot.reliability.desk.HeldBacks;
import com.surefoot.wire.OperationDocument;
import com.surefoot.wire.OperationDocument.SourceDocument;
import com.surefoot.wire.OperationDocument.WithheldCount;
import com.surefoot.wire.OperationDocument.WithheldCounts;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Tells operators how old what is known is, what is withheld, and how suppliers and the language model are doing. */
@Controller("/v1/operation")
@ExecuteOn(TaskExecutors.BLOCKING)
final class OperationController {

    /** So many observations tell how old all of them are. */
    private static final int SAMPLE = 20_000;

    private final Sources sources;
    private final Ages ages;
    private final HeldBacks heldBacks;
    private final Meters meters;
    private final Clock clock;

    OperationController(Sources sources, Ages ages, HeldBacks heldBacks, Meters meters, Clock clock) {
        this.sources = sources;
        this.ages = ages;
        this.heldBacks = heldBacks;
        this.meters = meters;
        this.clock = clock;
    }

    @Get
    OperationDocument read() {
        Instant now = clock.instant();
        return new OperationDocument(
                now,
                meters.since(),
                new WithheldCounts(withheld(now.minus(Duration.ofHours(1))), withheld(now.minus(Duration.ofDays(1)))),
                SourceDocument.of(sources.listImported(), ages.list(now, SAMPLE)),
                meters.suppliers(),
                meters.model(),
                meters.telling());
    }

    private List<WithheldCount> withheld(Instant from) {
        return heldBacks.count(from).stream().map(WithheldCount::of).toList();
    }
}
