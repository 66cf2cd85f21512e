package com.surefoot.show;

import static java.util.Objects.requireNonNull;

import com.surefoot.watch.Judged;
import com.surefoot.watch.Looks;
import com.surefoot.watch.SavedTrips;
import com.surefoot.watch.TripBell;
import com.surefoot.watch.Watched;
import com.surefoot.watch.Watched.Phase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The shows that are at hand. Each is changed by one at a time, kept, and then seen. */
public final class Stages {

    private static final int TRIES = 3;

    private static final Duration IDLE = Duration.ofMinutes(10);

    private final Map<String, Stage> stages = new ConcurrentHashMap<>();

    /** Who hears of trips, by show and trip. */
    private final Map<String, Runnable> bells = new ConcurrentHashMap<>();

    private final Shows shows;
    private final SavedTrips trips;
    private final Looks looks;
    private final TripBell bell;
    private final CardNotation notation;
    private final Screens screens;
    private final Clock clock;

    public Stages(
            Shows shows,
            SavedTrips trips,
            Looks looks,
            TripBell bell,
            CardNotation notation,
            Screens screens,
            Clock clock) {
        this.shows = requireNonNull(shows, "shows");
        this.trips = requireNonNull(trips, "trips");
        this.looks = requireNonNull(looks, "looks");
        this.bell = requireNonNull(bell, "bell");
        this.notation = requireNonNull(notation, "notation");
        this.screens = requireNonNull(screens, "screens");
        this.clock = requireNonNull(clock, "clock");
    }

    Instant now() {
        return clock.instant();
    }

    CardNotation notation() {
        return notation;
    }

    Collection<Stage> all() {
        return List.copyOf(stages.values());
    }

    /** A show, read from where it is kept if it is not at hand. */
    Stage get(String id) {
        Stage at = stages.get(id);
        if (at != null) {
            at.use(System.nanoTime());
            return at;
        }
        Show show = shows.find(id)
                .orElseThrow(() -> new RefusedException(
                        Refusal.UNKNOWN_SHOW, "There is no show '%s'. Maybe it was deleted?".formatted(id)));
        Stage loaded = new Stage(show);
        // nobody else sees it before it is filled
        synchronized (loaded) {
            Stage other = stages.putIfAbsent(id, loaded);
            if (other != null) {
                return other;
            }
            fill(loaded);
            publish(loaded);
        }
        return loaded;
    }

    private void fill(Stage stage) {
        Show show = stage.show();
        show.rundown().forEach(item -> {
            listen(stage, item.trip());
            if (stage.newest(item.id())
                    .filter(card -> card.version() == item.version())
                    .isEmpty()) {
                shows.findCard(item.id()).ifPresent(stage::put);
            }
            if (stage.judgedAt(item.id()).isEmpty()) {
                stage.judge(item.id(), judge(show, item), System.nanoTime());
            }
        });
        stage.count(show.poll().map(poll -> stage.votes()
                .filter(votes -> votes.isOf(poll))
                .orElseGet(() -> new Votes(poll, shows.vote(show.id(), poll.no(), List.of())))));
    }

    private void listen(Stage stage, String trip) {
        bells.computeIfAbsent(stage.show().id() + " " + trip, key -> {
            Runnable heard = () -> {
                synchronized (stage) {
                    stage.stir(trip);
                }
            };
            bell.listen(trip, heard);
            return heard;
        });
    }

    /** Holds an item against the target of its show; empty where its trip is not watched. */
    Optional<Judged> judge(Show show, Item item) {
        return trips.find(item.trip()).filter(this::isWatched).map(trip -> looks.judge(trip, show.asked()));
    }

    boolean isWatched(Watched trip) {
        return trip.phase() == Phase.WATCHED && trip.trip().departure().isAfter(now());
    }

    /**
     * Changes a show. Where another process has, meanwhile, what it left is changed.
     *
     * @param by who does it; empty where it happens by itself
     * @param work throws if it cannot be done
     */
    Scene change(String id, Optional<Role> by, Consumer<Draft> work) {
        Stage stage = get(id);
        synchronized (stage) {
            for (int i = 0; i < TRIES; i++) {
                Draft draft = new Draft(stage, notation, by, now());
                work.accept(draft);
                if (draft.isNothing()) {
                    return stage.scene(notation, now());
                }
                Show kept = draft.show().next();
                if (shows.save(stage.show(), kept, draft.entries(), draft.cards(), draft.now())) {
                    draft.settle(kept);
                    settle(stage);
                    draft.cards().forEach(screens::show);
                    return publish(stage);
                }
                reload(stage);
            }
        }
        throw new RefusedException(
                Refusal.SHOW_CHANGED, "Others change show '%s' all the time. Maybe try again?".formatted(id));
    }

    private void settle(Stage stage) {
        fill(stage);
        String prefix = stage.show().id() + " ";
        List<String> heard = stage.show().rundown().stream()
                .map(item -> prefix + item.trip())
                .toList();
        bells.keySet().stream()
                .filter(key -> key.startsWith(prefix) && !heard.contains(key))
                .forEach(this::leave);
    }

    private void leave(String key) {
        Runnable gone = bells.remove(key);
        if (gone != null) {
            bell.leave(key.substring(key.indexOf(' ') + 1), gone);
        }
    }

    /** Reads a show again that another process has changed. */
    void reload(Stage stage) {
        Optional<Show> kept = shows.find(stage.show().id());
        if (kept.isEmpty()) {
            forget(stage.show().id());
            throw new RefusedException(
                    Refusal.UNKNOWN_SHOW,
                    "There is no show '%s'. Maybe it was deleted?"
                            .formatted(stage.show().id()));
        }
        stage.become(kept.get());
        settle(stage);
        // before anybody hears that there is a newer one
        stage.show().rundown().forEach(item -> stage.newest(item.id()).ifPresent(screens::show));
        publish(stage);
    }

    Scene publish(Stage stage) {
        Scene scene = stage.scene(notation, now());
        screens.show(scene);
        return scene;
    }

    Scene scene(String id) {
        Stage stage = get(id);
        synchronized (stage) {
            return stage.scene(notation, now());
        }
    }

    /** A show that nobody has used for a while is not at hand any more. */
    void release(Stage stage) {
        if (System.nanoTime() - stage.usedAt() > IDLE.toNanos()) {
            drop(stage.show().id());
        }
    }

    private void drop(String id) {
        stages.remove(id);
        bells.keySet().stream().filter(key -> key.startsWith(id + " ")).forEach(this::leave);
    }

    /** A show is gone. */
    void forget(String id) {
        drop(id);
        screens.end(id);
    }
}
