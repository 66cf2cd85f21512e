package com.surefoot.web.show;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;

/**
 * What many listen to: the state of something, field by field, and what has changed of it. Each event is written once.
 * Nothing is queued for anybody: whoever is ready takes the next change since the last one they heard, or all of the
 * state where that is not known any more, so that the slow hear less often and hold nobody up.
 */
final class Channel {

    /** So many changes are known, for those who come back. */
    private static final int KNOWN = 64;

    private static final String REVISION = "revision";
    private static final String NOW = "now";

    private final String epoch;
    private final Supplier<String> now;
    private final BiFunction<Channel, Map<String, String>, String> writer;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private volatile State state;
    private volatile boolean ended;

    /**
     * The state of it at a moment.
     *
     * @param changes the last ones, in order, each leading to the number it has
     */
    private record State(long no, Map<String, String> fields, List<Frame> changes) {}

    /**
     * A channel.
     *
     * @param epoch tells its events from those of others of the same, such as before a restart
     * @param fields its state, each field as JSON
     * @param now what time it is, as JSON
     * @param writer makes an object of fields
     */
    Channel(
            String epoch,
            Map<String, String> fields,
            Supplier<String> now,
            BiFunction<Channel, Map<String, String>, String> writer) {
        this.epoch = requireNonNull(epoch, "epoch");
        this.now = requireNonNull(now, "now");
        this.writer = requireNonNull(writer, "writer");
        this.state = new State(1, Map.copyOf(fields), List.of());
    }

    /** The state is another now; where no field but the revision differs, nobody is told. */
    void publish(Map<String, String> fields) {
        synchronized (this) {
            Map<String, String> changed = difference(state.fields(), fields);
            if (changed.keySet().stream().allMatch(REVISION::equals)) {
                return;
            }
            changed.put(REVISION, fields.getOrDefault(REVISION, "0"));
            changed.put(NOW, now.get());
            long no = state.no() + 1;
            List<Frame> changes = new ArrayList<>(state.changes());
            changes.add(Frame.of("changed", id(no), no, writer.apply(this, changed)));
            state = new State(
                    no,
                    new LinkedHashMap<>(fields),
                    List.copyOf(changes.subList(Math.max(0, changes.size() - KNOWN), changes.size())));
        }
        listeners.forEach(Listener::wake);
    }

    private static Map<String, String> difference(Map<String, String> before, Map<String, String> after) {
        Map<String, String> changed = new LinkedHashMap<>();
        after.forEach((name, value) -> {
            if (!value.equals(before.get(name))) {
                changed.put(name, value);
            }
        });
        before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(name -> changed.put(name, "null"));
        return changed;
    }

    private String id(long no) {
        return epoch + "-" + no;
    }

    /** All of the state, as of now. */
    String snapshot() {
        return snapshot(state);
    }

    private String snapshot(State of) {
        Map<String, String> fields = new LinkedHashMap<>(of.fields());
        fields.put(NOW, now.get());
        return writer.apply(this, fields);
    }

    /**
     * What is told from now on.
     *
     * @param last the id of the last event that was heard; empty, or another channel's, for none
     */
    Publisher<Frame> listen(Optional<String> last) {
        long heard = last.map(this::numberOf).orElse(0L);
        return subscriber -> {
            Listener listener = new Listener(subscriber, this, heard);
            listeners.add(listener);
            subscriber.onSubscribe(listener);
            listener.wake();
        };
    }

    private long numberOf(String id) {
        String prefix = epoch + "-";
        if (!id.startsWith(prefix) || !id.substring(prefix.length()).matches("[0-9]{1,18}")) {
            return 0;
        }
        return Long.parseLong(id.substring(prefix.length()));
    }

    /**
     * The next event for somebody who has heard all up to a number; empty where there is none.
     *
     * @param heard 0 for nothing
     */
    Optional<Frame> next(long heard) {
        State at = state;
        if (heard == at.no()) {
            return Optional.empty();
        }
        long behind = at.no() - heard;
        boolean isKnown = heard > 0 && behind > 0 && behind <= at.changes().size();
        return Optional.of(
                isKnown
                        ? at.changes().get((int) (at.changes().size() - behind))
                        : Frame.of("snapshot", id(at.no()), at.no(), snapshot(at)));
    }

    /** Those who hear nothing else hear that there is nothing to tell. */
    void beat() {
        listeners.forEach(Listener::beat);
    }

    /** Nobody hears anything any more. */
    void end() {
        ended = true;
        listeners.forEach(Listener::wake);
    }

    boolean isEnded() {
        return ended;
    }

    boolean isHeard() {
        return !listeners.isEmpty();
    }

    void leave(Listener listener) {
        listeners.remove(listener);
    }
}
