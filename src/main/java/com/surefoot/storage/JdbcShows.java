package com.surefoot.storage;

import com.surefoot.show.CardVersion;
import com.surefoot.show.Entry;
import com.surefoot.show.OnAir;
import com.surefoot.show.Question;
import com.surefoot.show.Show;
import com.surefoot.show.Shows;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows, each in a row, with what was asked, voted, shown and done in others. */
@Singleton
final class JdbcShows implements Shows {

    private static final String COUNT = "update live_show_count set kept = kept + 1 where kept < ?";
    private static final String NO = "select no from live_show where id = ?";

    /** Those that wait first, then those that are taken, then the others, as they are shown. */
    private static final String QUESTIONS = """
            select * from show_question where show_no = ?
            order by case state when 'WAITING' then 0 when 'TAKEN' then 1 else 2 end, no
            """;

    private static final String REVISIONS = """
            select s.id, s.revision from unnest(cast(? as varchar array)) as wanted (id) join live_show s on s.id = wanted.id
            """;

    private static final String END_AIRING =
            "update show_airing set ended_at = ? where show_no = ? and ended_at is null";

    private static final String BEGIN_AIRING = """
            insert into show_airing (show_no, item, title, version, rehearsal, began_at)
            select ?, card, title, version, ?, ? from show_card where card = ? and version = ?
            """;

    private static final String VOTE = """
            insert into show_vote (show_no, poll_no, viewer, choice) values (?, ?, ?, ?) on conflict do nothing
            """;

    private static final String VOTES = """
            select choice, count(*) as votes from show_vote where show_no = ? and poll_no = ? group by choice
            """;

    private static final String LOG = """
            select l.* from show_log l join live_show s on s.no = l.show_no
            where s.id = ? and l.no < ? order by l.no desc limit ?
            """;

    private static final String AIRINGS = """
            select a.* from show_airing a join live_show s on s.no = a.show_no
            where s.id = ? and a.no < ? order by a.no desc limit ?
            """;

    private final Database database;

    JdbcShows(Database database) {
        this.database = database;
    }

    @Override
    public boolean create(Show show, Entry entry, int most) {
        return database.write(statements -> {
            if (statements.update(COUNT, most) == 0) {
                return false;
            }
            statements.update(ShowRows.INSERT, ShowRows.all(show));
            log(statements, no(statements, show.id()), List.of(entry));
            return true;
        });
    }

    private static long no(Statements statements, String id) {
        return statements.find(NO, row -> row.number("no"), id).orElseThrow();
    }

    private static void log(Statements statements, long show, List<Entry> entries) {
        statements.updateAll(
                ShowLogRows.INSERT_ENTRY,
                entries.stream()
                        .map(entry -> ShowLogRows.parameters(show, entry))
                        .toList());
    }

    @Override
    public Optional<Show> find(String id) {
        return database.read(statements -> {
            List<Question> questions = statements.find(NO, row -> row.number("no"), id).stream()
                    .flatMap(no -> statements.list(QUESTIONS, ShowLogRows::question, no).stream())
                    .toList();
            return statements.find("select * from live_show where id = ?", row -> ShowRows.read(row, questions), id);
        });
    }

    @Override
    public Optional<String> findByOverlay(String digest) {
        return database.read(statements ->
                statements.find("select id from live_show where overlay_key = ?", row -> row.text("id"), digest));
    }

    @Override
    public List<String> listOnAir() {
        return database.read(statements ->
                statements.list("select id from live_show where on_air is not null", row -> row.text("id")));
    }

    @Override
    public Map<String, Long> revisions(Collection<String> ids) {
        Map<String, Long> revisions = new HashMap<>();
        database.read(statements -> {
            statements.forEach(REVISIONS, row -> revisions.put(row.text("id"), row.number("revision")), (Object)
                    ids.toArray(String[]::new));
            return revisions;
        });
        return revisions;
    }

    @Override
    public boolean save(Show before, Show after, List<Entry> entries, List<CardVersion> cards, Instant at) {
        return database.write(statements -> {
            List<Object> changing = new ArrayList<>(ShowRows.changing(after));
            changing.add(after.id());
            changing.add(before.revision());
            if (statements.update(ShowRows.UPDATE, changing.toArray()) == 0) {
                return false;
            }
            long no = no(statements, after.id());
            log(statements, no, entries);
            statements.updateAll(
                    ShowLogRows.INSERT_CARD,
                    cards.stream().map(card -> ShowLogRows.parameters(no, card)).toList());
            if (!version(before).equals(version(after))) {
                air(statements, no, after, at);
            }
            ask(statements, no, before, after);
            return true;
        });
    }

    private static Optional<String> version(Show show) {
        return show.onAir().map(air -> air.item() + " " + air.version());
    }

    private static void air(Statements statements, long show, Show after, Instant at) {
        statements.update(END_AIRING, at, show);
        after.onAir().ifPresent(air -> begin(statements, show, after, air, at));
    }

    private static void begin(Statements statements, long show, Show after, OnAir air, Instant at) {
        statements.update(BEGIN_AIRING, show, after.rehearsal(), at, air.item(), air.version());
    }

    /** Questions that are not in the show any more go, those that changed and new ones are written. */
    private static void ask(Statements statements, long show, Show before, Show after) {
        Set<Question> gone = new HashSet<>(before.questions());
        Set<Question> fresh = new HashSet<>(after.questions());
        after.questions().forEach(gone::remove);
        before.questions().forEach(fresh::remove);
        statements.updateAll(
                "delete from show_question where show_no = ? and no = ?",
                gone.stream()
                        .map(question -> new Object[] {show, question.no()})
                        .toList());
        statements.updateAll(
                ShowLogRows.INSERT_QUESTION,
                fresh.stream()
                        .map(question -> ShowLogRows.parameters(show, question))
                        .toList());
    }

    @Override
    public boolean delete(String id) {
        return database.write(statements -> {
            int gone = statements.update("delete from live_show where id = ?", id);
            statements.update("update live_show_count set kept = kept - ?", gone);
            return gone > 0;
        });
    }

    @Override
    public Optional<CardVersion> findCard(String card) {
        return database.read(statements ->
                statements.find(ShowLogRows.SELECT_CARD + "order by c.version desc limit 1", ShowLogRows::card, card));
    }

    @Override
    public Optional<CardVersion> findCard(String card, int version) {
        return database.read(statements ->
                statements.find(ShowLogRows.SELECT_CARD + "and c.version = ?", ShowLogRows::card, card, version));
    }

    @Override
    public List<Numbered> log(String show, long below, int most) {
        return database.read(statements -> statements.list(LOG, ShowLogRows::entry, show, below, most));
    }

    @Override
    public List<Airing> airings(String show, long below, int most) {
        return database.read(statements -> statements.list(AIRINGS, ShowLogRows::airing, show, below, most));
    }

    @Override
    public Map<Integer, Integer> vote(String show, long poll, List<Ballot> ballots) {
        return database.write(statements -> {
            Map<Integer, Integer> votes = new HashMap<>();
            statements.find(NO, row -> row.number("no"), show).ifPresent(no -> {
                statements.updateAll(
                        VOTE,
                        ballots.stream()
                                .map(ballot -> new Object[] {no, poll, ballot.viewer(), ballot.option()})
                                .toList());
                statements.forEach(VOTES, row -> votes.put(row.integer("choice"), row.integer("votes")), no, poll);
            });
            return votes;
        });
    }
}
