package com.surefoot.web;

import com.surefoot.watch.Notice;
import com.surefoot.watch.Notices;
import com.surefoot.watch.Proposal;
import com.surefoot.watch.SavedTrips;
import com.surefoot.watch.Told;
import com.surefoot.watch.TripBell;
import com.surefoot.watch.Watched;
import com.surefoot.wire.ToldDocument;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * What is told of a trip as a stream of events, {@code changed} and {@code proposed}, and a {@code heartbeat} where there
 * is nothing to tell. Each is read from where it is kept, so that whoever comes back misses nothing; another process's are
 * heard with the next heartbeat.
 */
@Singleton
final class TripStream {

    /** As many as are told at once. */
    static final int MOST = 200;

    private final Notices notices;
    private final SavedTrips trips;
    private final TripBell bell;
    private final Scheduler scheduler;
    private final Duration heartbeat;

    TripStream(
            Notices notices,
            SavedTrips trips,
            TripBell bell,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor,
            @Value("${surefoot.watch.heartbeat}") Duration heartbeat) {
        this.notices = notices;
        this.trips = trips;
        this.bell = bell;
        this.scheduler = Schedulers.fromExecutorService(executor);
        this.heartbeat = heartbeat;
    }

    /** @param after the number of the last event that was heard; 0 for none */
    Flux<Event<?>> of(String trip, int after) {
        return Flux.defer(() -> {
            AtomicInteger last = new AtomicInteger(after);
            return Flux.merge(
                            rings(trip), Flux.interval(Duration.ZERO, heartbeat).map(beat -> true))
                    // who listens slowly hears the same later: each time, all that was told since is read
                    .onBackpressureLatest()
                    .concatMap(beats -> events(trip, last, beats), 1);
        });
    }

    private Flux<Boolean> rings(String trip) {
        return Flux.create(
                sink -> {
                    Runnable listener = () -> sink.next(false);
                    bell.listen(trip, listener);
                    sink.onDispose(() -> bell.leave(trip, listener));
                },
                FluxSink.OverflowStrategy.LATEST);
    }

    private Flux<Event<?>> events(String trip, AtomicInteger last, boolean beats) {
        return Mono.fromCallable(() -> list(trip, last, beats))
                .subscribeOn(scheduler)
                .flatMapIterable(events -> events);
    }

    private List<Event<?>> list(String trip, AtomicInteger last, boolean beats) {
        List<Event<?>> events = new ArrayList<>();
        notices.list(trip, last.get(), MOST).forEach(told -> {
            last.set(told.no());
            events.add(event(told));
        });
        if (events.isEmpty() && beats) {
            events.add(Event.<Object>of(Map.of()).name("heartbeat"));
        }
        return events;
    }

    private Event<?> event(Told told) {
        Optional<Watched> proposed =
                told instanceof Proposal proposal ? proposal.trip().flatMap(trips::find) : Optional.empty();
        return Event.<Object>of(ToldDocument.of(told, proposed))
                .id(Integer.toString(told.no()))
                .name(told instanceof Notice ? "changed" : "proposed");
    }
}
