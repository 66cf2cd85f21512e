package com.surefoot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Reliability;
import com.surefoot.show.Card.State;
import com.surefoot.show.CardVersion;
import com.surefoot.show.Entry;
import com.surefoot.show.Entry.Did;
import com.surefoot.show.Entry.Subject;
import com.surefoot.show.Item;
import com.surefoot.show.Keys;
import com.surefoot.show.OnAir;
import com.surefoot.show.Poll;
import com.surefoot.show.Poll.Option;
import com.surefoot.show.Question;
import com.surefoot.show.Role;
import com.surefoot.show.Show;
import com.surefoot.show.Shows;
import com.surefoot.show.Shows.Ballot;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Shows, their cards, votes and logs, on both databases. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcShowsTest {

    private static final Instant NOW = Instant.parse("2027-05-01T08:30:00.123456Z");
    private static final int MOST = 10;
    private static final Entry CREATED =
            new Entry(NOW, Optional.of(Role.HOST), Did.CREATED, false, Optional.empty(), List.of());

    private final Shows shows;

    JdbcShowsTest(TestDatabase database) {
        shows = database.emptied().get(Shows.class);
    }

    private static Show show(String id) {
        Keys keys = Keys.of(Map.of(Role.HOST, id + "h", Role.ASSISTANT, id + "a", Role.OVERLAY, id + "o"));
        return Show.create(id, "Freitagabend", Reliability.of(95), Locale.CHINESE, NOW, keys);
    }

    /** The same with something in every field, a revision on. */
    private static Show filled(Show show, int version) {
        Item item = new Item("card-" + show.id(), "trip", Optional.of("Wien"), Optional.of(NOW), NOW, version);
        Item bare = new Item("bare-" + show.id(), "other", Optional.empty(), Optional.empty(), NOW, 0);
        return new Show(
                show.id(),
                show.title(),
                show.asked(),
                show.language(),
                show.createdAt(),
                show.keys(),
                show.revision() + 1,
                true,
                true,
                List.of(item, bare),
                Optional.of(bare.id()),
                Optional.of(new OnAir(item.id(), version, NOW)),
                List.of(
                        new Question(2, item.id(), "Warum?", Optional.empty(), NOW, Question.State.WAITING),
                        new Question(1, item.id(), "Wann?", Optional.of("Lin"), NOW, Question.State.TAKEN)),
                Optional.of(new Poll(
                        3,
                        "Was?",
                        List.of(new Option("Ja", Optional.of("{}")), new Option("Nein", Optional.empty())),
                        NOW,
                        Optional.of(NOW))),
                3);
    }

    private static CardVersion card(Show show, int version) {
        return new CardVersion(
                "card-" + show.id(),
                version,
                show.id(),
                State.ON_AIR,
                "mark" + version,
                List.of("left"),
                "Wien",
                "{\"v\":" + version + "}",
                NOW);
    }

    private static Entry taken(Show show, int version) {
        return new Entry(
                NOW,
                Optional.empty(),
                Did.TAKEN,
                true,
                Optional.of(new Subject("card-" + show.id(), "Wien", version)),
                List.of("a", "b"));
    }

    @Test
    void aShowIsReadAsItWasKept() {
        // given
        Show before = show("one");
        assertThat(shows.create(before, CREATED, MOST)).isTrue();
        assertThat(shows.create(show("two"), CREATED, MOST)).isTrue();
        Show after = filled(before, 1);

        // when
        boolean kept = shows.save(before, after, List.of(taken(before, 1)), List.of(card(before, 1)), NOW);

        // then
        assertThat(kept).isTrue();
        assertThat(shows.find("one")).contains(after);
        assertThat(shows.find("two")).contains(show("two"));
        assertThat(shows.find("none")).isEmpty();
        assertThat(shows.findByOverlay(Keys.digest("oneo"))).contains("one");
        assertThat(shows.findByOverlay(Keys.digest("oneh"))).isEmpty();
        assertThat(shows.listOnAir()).containsExactly("one");
        assertThat(shows.revisions(List.of("one", "none"))).containsExactly(Map.entry("one", 2L));
        assertThat(shows.revisions(List.of())).isEmpty();
        assertThat(shows.log("one", Long.MAX_VALUE, 10))
                .extracting(Shows.Numbered::entry)
                .containsExactly(taken(before, 1), CREATED);
    }

    @Test
    void ofTwoWhoChangeAShowAtOnceOneDoes() {
        // given
        Show before = show("one");
        shows.create(before, CREATED, MOST);
        shows.save(before, filled(before, 1), List.of(), List.of(card(before, 1)), NOW);

        // when
        boolean kept = shows.save(before, filled(before, 2), List.of(taken(before, 2)), List.of(card(before, 2)), NOW);

        // then
        assertThat(kept).isFalse();
        assertThat(shows.findCard("card-one")).contains(card(before, 1));
        assertThat(shows.log("one", Long.MAX_VALUE, 10)).hasSize(1);
    }

    @Test
    void whatWasOnAirIsKnownVersionByVersion() {
        // given
        Show before = show("one");
        shows.create(before, CREATED, MOST);
        Show first = filled(before, 1);
        shows.save(before, first, List.of(), List.of(card(before, 1)), NOW);

        // when
        Show second = filled(first, 2);
        shows.save(first, second, List.of(), List.of(card(before, 2)), NOW.plusSeconds(60));

        // then
        List<Shows.Airing> airings = shows.airings("one", Long.MAX_VALUE, 10);
        assertThat(airings).extracting(Shows.Airing::version).containsExactly(2, 1);
        assertThat(airings)
                .extracting(Shows.Airing::to)
                .containsExactly(Optional.empty(), Optional.of(NOW.plusSeconds(60)));
        assertThat(shows.airings("one", airings.get(0).no(), 10)).hasSize(1);
        assertThat(shows.findCard("card-one")).contains(card(before, 2));
        assertThat(shows.findCard("card-one", 1)).contains(card(before, 1));
        assertThat(shows.findCard("card-one", 3)).isEmpty();
    }

    @Test
    void theFirstVoteOfAViewerCounts() {
        // given
        Show show = show("one");
        shows.create(show, CREATED, MOST);
        shows.vote("one", 3, List.of(new Ballot("lin", 0), new Ballot("max", 1)));

        // when
        Map<Integer, Integer> votes = shows.vote("one", 3, List.of(new Ballot("lin", 1), new Ballot("ida", 1)));

        // then
        assertThat(votes).containsOnly(Map.entry(0, 1), Map.entry(1, 2));
        assertThat(shows.vote("one", 4, List.of())).isEmpty();
        assertThat(shows.vote("none", 3, List.of(new Ballot("lin", 0)))).isEmpty();
    }

    @Test
    void noMoreShowsAreKeptThanCanBeAndADeletedOneMakesRoom() {
        // given
        assertThat(shows.create(show("one"), CREATED, 1)).isTrue();
        assertThat(shows.create(show("two"), CREATED, 1)).isFalse();
        shows.save(show("one"), filled(show("one"), 1), List.of(), List.of(card(show("one"), 1)), NOW);

        // when
        assertThat(shows.delete("one")).isTrue();

        // then
        assertThat(shows.delete("one")).isFalse();
        assertThat(shows.findCard("card-one")).isEmpty();
        assertThat(shows.create(show("two"), CREATED, 1)).isTrue();
    }
}
