package com.surefoot.web.show;

import com.surefoot.show.CardVersion;
import com.surefoot.show.Role;
import com.surefoot.show.Scene;
import com.surefoot.show.Screens;
import com.surefoot.wire.ShowFields;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** The consoles and overlays of shows: a channel for each key of a show, so that it ends when the key does. */
@Singleton
public final class ShowScreens implements Screens {

    private final Map<String, Seen> shows = new ConcurrentHashMap<>();
    private final ShowFields fields;
    private final CardShelf cards;
    private final Clock clock;

    ShowScreens(ShowFields fields, CardShelf cards, Clock clock) {
        this.fields = fields;
        this.cards = cards;
        this.clock = clock;
    }

    /** A show as it was seen last. */
    private record Seen(Scene scene, String poll, Map<Role, Channel> channels) {}

    @Override
    public void show(Scene scene) {
        shows.compute(
                scene.show().id(), (id, before) -> new Seen(scene, fields.cardPoll(scene), channels(scene, before)));
    }

    private Map<Role, Channel> channels(Scene scene, @Nullable Seen before) {
        Map<String, String> console = fields.console(scene);
        Map<Role, Channel> channels = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Map<String, String> all = role == Role.OVERLAY ? fields.overlay(scene) : withRole(console, role);
            Optional<Channel> open =
                    Optional.ofNullable(before).map(seen -> seen.channels().get(role));
            boolean isSameKey = before != null && digest(before.scene(), role).equals(digest(scene, role));
            if (!isSameKey) {
                open.ifPresent(Channel::end);
            }
            Channel channel = open.filter(same -> isSameKey).orElseGet(() -> open(all));
            channel.publish(all);
            channels.put(role, channel);
        }
        return channels;
    }

    private Channel open(Map<String, String> all) {
        String epoch = Long.toString(ThreadLocalRandom.current().nextLong() >>> 1, Character.MAX_RADIX);
        return new Channel(epoch, all, () -> fields.now(clock.instant()), (channel, object) -> fields.object(object));
    }

    private static String digest(Scene scene, Role role) {
        return scene.show().keys().digests().getOrDefault(role, "");
    }

    private static Map<String, String> withRole(Map<String, String> console, Role role) {
        Map<String, String> all = new LinkedHashMap<>(console);
        all.put("role", "\"" + role.name().toLowerCase(Locale.ROOT) + "\"");
        return all;
    }

    @Override
    public void show(CardVersion card) {
        cards.put(card);
    }

    @Override
    public boolean isSeen(String show) {
        Seen seen = shows.get(show);
        return seen != null && seen.channels().values().stream().anyMatch(Channel::isHeard);
    }

    @Override
    public void end(String show) {
        Seen gone = shows.remove(show);
        if (gone != null) {
            gone.channels().values().forEach(Channel::end);
        }
        cards.forget(show);
    }

    /** What those hear who show a key of a role; empty where the show is not at hand. */
    Optional<Channel> find(String show, Role role) {
        return Optional.ofNullable(shows.get(show)).map(seen -> seen.channels().get(role));
    }

    /** What viewers of a show are asked, as it is answered; empty where the show is not at hand. */
    Optional<String> findPoll(String show) {
        return Optional.ofNullable(shows.get(show)).map(Seen::poll);
    }

    void beat() {
        shows.values().forEach(seen -> seen.channels().values().forEach(Channel::beat));
    }
}
