package com.surefoot.storage;

import com.surefoot.show.Card.State;
import com.surefoot.show.CardVersion;
import com.surefoot.show.Entry;
import com.surefoot.show.Entry.Did;
import com.surefoot.show.Entry.Subject;
import com.surefoot.show.Question;
import com.surefoot.show.Role;
import com.surefoot.show.Shows.Airing;
import com.surefoot.show.Shows.Numbered;
import java.sql.SQLException;
import java.util.Optional;

/** How what was done in shows, their cards and what viewers ask are written and read. */
final class ShowLogRows {

    static final String INSERT_ENTRY = """
            insert into show_log (show_no, at, done_by, did, rehearsal, item, title, version, about)
            values (?, ?, cast(? as varchar), ?, ?, cast(? as varchar), cast(? as varchar), cast(? as integer), ?)
            """;

    static final String INSERT_CARD = """
            insert into show_card (card, version, show_no, state, mark, left_out, title, document, made_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String SELECT_CARD =
            "select c.*, s.id as show_id from show_card c join live_show s on s.no = c.show_no where c.card = ? ";

    static final String INSERT_QUESTION = """
            insert into show_question (show_no, no, card, text, name, asked_at, state)
            values (?, ?, ?, ?, cast(? as varchar), ?, ?)
            """;

    private ShowLogRows() {}

    static Object[] parameters(long show, Entry entry) {
        return new Object[] {
            show,
            entry.at(),
            entry.by().map(Role::name),
            entry.did().name(),
            entry.rehearsal(),
            entry.card().map(Subject::item),
            entry.card().map(Subject::title),
            entry.card().map(Subject::version),
            entry.about().toArray(String[]::new)
        };
    }

    static Numbered entry(Row row) throws SQLException {
        Optional<String> item = row.findText("item");
        Optional<Subject> card = item.isEmpty()
                ? Optional.empty()
                : Optional.of(new Subject(item.get(), row.text("title"), row.integer("version")));
        return new Numbered(
                row.number("no"),
                new Entry(
                        row.instant("at"),
                        row.findText("done_by").map(Role::valueOf),
                        Did.valueOf(row.text("did")),
                        row.flag("rehearsal"),
                        card,
                        row.texts("about")));
    }

    static Object[] parameters(long show, CardVersion card) {
        return new Object[] {
            card.card(),
            card.version(),
            show,
            card.state().name(),
            card.mark(),
            card.left().toArray(String[]::new),
            card.title(),
            card.document(),
            card.at()
        };
    }

    static CardVersion card(Row row) throws SQLException {
        return new CardVersion(
                row.text("card"),
                row.integer("version"),
                row.text("show_id"),
                State.valueOf(row.text("state")),
                row.text("mark"),
                row.texts("left_out"),
                row.text("title"),
                row.text("document"),
                row.instant("made_at"));
    }

    static Object[] parameters(long show, Question question) {
        return new Object[] {
            show,
            question.no(),
            question.card(),
            question.text(),
            question.name(),
            question.askedAt(),
            question.state().name()
        };
    }

    static Question question(Row row) throws SQLException {
        return new Question(
                row.number("no"),
                row.text("card"),
                row.text("text"),
                row.findText("name"),
                row.instant("asked_at"),
                Question.State.valueOf(row.text("state")));
    }

    static Airing airing(Row row) throws SQLException {
        return new Airing(
                row.number("no"),
                row.text("item"),
                row.text("title"),
                row.integer("version"),
                row.flag("rehearsal"),
                row.instant("began_at"),
                row.findInstant("ended_at"));
    }
}
