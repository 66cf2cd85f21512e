package com.surefoot.storage;

import com.surefoot.itinerary.Reliability;
import com.surefoot.show.Item;
import com.surefoot.show.Keys;
import com.surefoot.show.OnAir;
import com.surefoot.show.Poll;
import com.surefoot.show.Poll.Option;
import com.surefoot.show.Question;
import com.surefoot.show.Role;
import com.surefoot.show.Show;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How shows are written and read. */
final class ShowRows {

    static final String INSERT = """
            insert into live_show (id, title, target, uncertified, language, created_at, host_key, assistant_key,
                overlay_key, revision, rehearsal, hidden, item_ids, item_trips, item_titles, item_untils, item_added_at,
                item_versions, preview, on_air, on_air_version, on_air_since, poll_no, poll_question, poll_labels,
                poll_wishes, poll_opened_at, poll_closed_at, last_no)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as varchar), cast(? as varchar),
                cast(? as integer), cast(? as timestamp(6) with time zone), cast(? as bigint), cast(? as varchar), ?, ?,
                cast(? as timestamp(6) with time zone), cast(? as timestamp(6) with time zone), ?)
            """;

    /** All that can change; takes {@link #changing}, the id and the revision it was changed at. */
    static final String UPDATE = """
            update live_show set host_key = ?, assistant_key = ?, overlay_key = ?, revision = ?, rehearsal = ?, hidden = ?,
                item_ids = ?, item_trips = ?, item_titles = ?, item_untils = ?, item_added_at = ?, item_versions = ?,
                preview = cast(? as varchar), on_air = cast(? as varchar), on_air_version = cast(? as integer),
                on_air_since = cast(? as timestamp(6) with time zone), poll_no = cast(? as bigint),
                poll_question = cast(? as varchar), poll_labels = ?, poll_wishes = ?,
                poll_opened_at = cast(? as timestamp(6) with time zone),
                poll_closed_at = cast(? as timestamp(6) with time zone), last_no = ?
            where id = ? and revision = ?
            """;

    private ShowRows() {}

    /** What {@link #INSERT} takes. */
    static Object[] all(Show show) {
        List<Object> all = new ArrayList<>(List.of(
                show.id(),
                show.title(),
                show.target(),
                show.asked().uncertified(),
                show.language().getLanguage(),
                show.createdAt()));
        all.addAll(changing(show));
        return all.toArray();
    }

    static List<Object> changing(Show show) {
        Optional<Poll> poll = show.poll();
        return List.of(
                digest(show, Role.HOST),
                digest(show, Role.ASSISTANT),
                digest(show, Role.OVERLAY),
                show.revision(),
                show.rehearsal(),
                show.hidden(),
                texts(show, Item::id),
                texts(show, Item::trip),
                texts(show, item -> item.title().orElse("")),
                numbers(show, item -> item.until().map(SavedTripRows::micros).orElse(0L)),
                numbers(show, item -> SavedTripRows.micros(item.addedAt())),
                numbers(show, item -> (long) item.version()),
                show.preview(),
                show.onAir().map(OnAir::item),
                show.onAir().map(OnAir::version),
                show.onAir().map(OnAir::since),
                poll.map(Poll::no),
                poll.map(Poll::question),
                options(poll, Option::label),
                options(poll, option -> option.wish().orElse("")),
                poll.map(Poll::openedAt),
                poll.flatMap(Poll::closedAt),
                show.lastNo());
    }

    private static String digest(Show show, Role role) {
        return show.keys().digests().getOrDefault(role, "");
    }

    private static String[] texts(Show show, Function<Item, String> column) {
        return show.rundown().stream().map(column).toArray(String[]::new);
    }

    private static Long[] numbers(Show show, Function<Item, Long> column) {
        return show.rundown().stream().map(column).toArray(Long[]::new);
    }

    private static String[] options(Optional<Poll> poll, Function<Option, String> column) {
        return poll.stream().flatMap(one -> one.options().stream()).map(column).toArray(String[]::new);
    }

    static Show read(Row row, List<Question> questions) throws SQLException {
        Reliability asked = Reliability.of(row.integer("target"));
        return new Show(
                row.text("id"),
                row.text("title"),
                row.flag("uncertified") ? asked.withUncertified() : asked,
                Locale.forLanguageTag(row.text("language")),
                row.instant("created_at"),
                new Keys(Map.of(
                        Role.HOST, row.text("host_key"),
                        Role.ASSISTANT, row.text("assistant_key"),
                        Role.OVERLAY, row.text("overlay_key"))),
                row.number("revision"),
                row.flag("rehearsal"),
                row.flag("hidden"),
                items(row),
                row.findText("preview"),
                onAir(row),
                questions,
                poll(row),
                row.number("last_no"));
    }

    private static List<Item> items(Row row) throws SQLException {
        List<String> ids = row.texts("item_ids");
        List<String> trips = row.texts("item_trips");
        List<String> titles = row.texts("item_titles");
        List<Long> untils = row.list("item_untils", Long.class);
        List<Long> added = row.list("item_added_at", Long.class);
        List<Long> versions = row.list("item_versions", Long.class);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            items.add(new Item(
                    ids.get(i),
                    trips.get(i),
                    some(titles.get(i)),
                    Optional.of(untils.get(i)).filter(micros -> micros != 0).map(SavedTripRows::ofMicros),
                    SavedTripRows.ofMicros(added.get(i)),
                    Math.toIntExact(versions.get(i))));
        }
        return items;
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(any -> !any.isEmpty());
    }

    private static Optional<OnAir> onAir(Row row) throws SQLException {
        Optional<String> item = row.findText("on_air");
        return item.isEmpty()
                ? Optional.empty()
                : Optional.of(new OnAir(item.get(), row.integer("on_air_version"), row.instant("on_air_since")));
    }

    private static Optional<Poll> poll(Row row) throws SQLException {
        if (!row.has("poll_no")) {
            return Optional.empty();
        }
        List<String> labels = row.texts("poll_labels");
        List<String> wishes = row.texts("poll_wishes");
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            options.add(new Option(labels.get(i), some(wishes.get(i))));
        }
        Instant opened = row.instant("poll_opened_at");
        return Optional.of(new Poll(
                row.number("poll_no"), row.text("poll_question"), options, opened, row.findInstant("poll_closed_at")));
    }
}
