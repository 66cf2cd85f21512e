package com.surefoot.storage;

import com.surefoot.evidence.desk.Answer;
import com.surefoot.evidence.desk.Answered;
import com.surefoot.evidence.desk.Claiming;
import com.surefoot.evidence.desk.Hold;
import com.surefoot.evidence.desk.Question;
import com.surefoot.evidence.desk.Refusal;
import com.surefoot.evidence.desk.Verification;
import com.surefoot.evidence.desk.VerificationDesk;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Verifications in the database. What two checkers do at once is told apart by who changes the row first. */
@Singleton
final class JdbcVerificationDesk implements VerificationDesk {

    private static final String SELECT =
            "select v.no, v.said, v.holder, v.held_until, sum(d.gain) as gain, min(d.needed_by) as needed_by,"
                    + " count(*) as asking, " + FactRows.COLUMNS + """
             from verification v
            join fact f on f.id = v.fact
            join verification_demand d on d.verification_no = v.no
            where v.question is not null and\s""";

    private static final String GROUPED =
            " group by v.no, v.said, v.holder, v.held_until, f.kind, f.subject, f.occasion";

    private static final String FIRST = GROUPED + " order by gain desc, v.no fetch first ? rows only";

    private static final String ALL = SELECT + "d.needed_by > ?" + FIRST;

    private static final String OPEN =
            SELECT + "d.needed_by > ? and (v.held_until is null or v.held_until <= ?)" + FIRST;

    private static final String ONE = SELECT + "v.no = ?" + GROUPED;

    private static final String CLAIM = """
            update verification set holder = ?, held_until = ?
            where no = ? and question is not null and (holder is null or holder = ? or held_until <= ?)
            """;

    private static final String RELEASE = """
            update verification set holder = null, held_until = null
            where no = ? and question is not null and holder = ?
            """;

    private static final String ANSWER = """
            update verification set question = null, answer = ?, answered = ?, answered_by = ?, answered_at = ?
            where no = ? and question is not null and holder = ? and held_until > ?
            """;

    private static final String STATE =
            "select v.*, " + FactRows.COLUMNS + " from verification v join fact f on f.id = v.fact where v.no = ?";

    private static final String ANSWERED = "select v.*, " + FactRows.COLUMNS + """
             from verification v join fact f on f.id = v.fact
            where v.answered_at is not null order by v.answered_at desc, v.no desc fetch first ? rows only
            """;

    private final Database database;
    private final Clock clock;

    JdbcVerificationDesk(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void ask(Collection<Question> questions) {
        if (!questions.isEmpty()) {
            Instant rested = clock.instant().minus(REST);
            database.write(statements -> new Asking(statements, rested).ask(questions));
        }
    }

    @Override
    public List<Verification> listOpen(int most) {
        Instant now = clock.instant();
        return database.read(statements -> statements.list(OPEN, row -> read(row, now), now, now, most));
    }

    @Override
    public List<Verification> listAll(int most) {
        Instant now = clock.instant();
        return database.read(statements -> statements.list(ALL, row -> read(row, now), now, most));
    }

    @Override
    public Optional<Verification> find(String verification) {
        Instant now = clock.instant();
        return findNo(verification)
                .flatMap(no -> database.read(statements -> statements.find(ONE, row -> read(row, now), no)));
    }

    private static Verification read(Row row, Instant now) throws SQLException {
        return new Verification(
                Long.toString(row.get("no", Long.class)),
                FactRows.read(row),
                row.text("said"),
                row.real("gain"),
                row.instant("needed_by"),
                row.integer("asking"),
                findHold(row, now));
    }

    private static Optional<Hold> findHold(Row row, Instant now) throws SQLException {
        Optional<Instant> until = row.findInstant("held_until").filter(now::isBefore);
        Optional<String> holder = row.findText("holder");
        return until.flatMap(end -> holder.map(checker -> new Hold(checker, end)));
    }

    @Override
    public Claiming claim(String verification, String checker) {
        Instant now = clock.instant();
        Instant until = Row.kept(now.plus(HOLD));
        return findNo(verification)
                .<Claiming>map(no ->
                        database.write(statements -> statements.update(CLAIM, checker, until, no, checker, now) == 1
                                ? new Claiming.Granted(until)
                                : new Claiming.Refused(refusal(statements, no, Refusal.HELD_BY_ANOTHER))))
                .orElse(new Claiming.Refused(Refusal.UNKNOWN));
    }

    @Override
    public void release(String verification, String checker) {
        findNo(verification).ifPresent(no -> database.write(statements -> statements.update(RELEASE, no, checker)));
    }

    @Override
    public List<Answered> listAnswered(int most) {
        return database.read(statements -> statements.list(ANSWERED, AnswerColumns::read, most));
    }

    @Override
    public Optional<Answered> findAnswered(String verification) {
        return findNo(verification)
                .flatMap(no -> database.read(statements ->
                        statements.find(STATE + " and v.answered_at is not null", AnswerColumns::read, no)));
    }

    @Override
    public Optional<Refusal> answer(String verification, String checker, Answer answer) {
        return findNo(verification)
                .map(no -> database.write(statements -> answer(statements, no, checker, answer)))
                .orElse(Optional.of(Refusal.UNKNOWN));
    }

    private Optional<Refusal> answer(Statements statements, long no, String checker, Answer answer) {
        Instant now = clock.instant();
        AnswerColumns columns = AnswerColumns.of(answer);
        if (statements.update(ANSWER, columns.answer(), columns.value(), checker, now, no, checker, now) == 1) {
            JdbcEvidence.append(
                    statements,
                    statements.list(STATE, AnswerColumns::read, no).stream()
                            .flatMap(answered -> answered.observation().stream())
                            .toList());
            return Optional.empty();
        }
        boolean said = statements
                .find(STATE, row -> columns.isIn(row) && checker.equals(row.text("answered_by")), no)
                .orElse(false);
        return said ? Optional.empty() : Optional.of(refusal(statements, no, Refusal.NOT_HELD));
    }

    private static Refusal refusal(Statements statements, long no, Refusal whileOpen) {
        return statements
                .find(STATE, row -> row.has("question") ? whileOpen : Refusal.ANSWERED, no)
                .orElse(Refusal.UNKNOWN);
    }

    private static Optional<Long> findNo(String verification) {
        return verification.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.parseLong(verification)) : Optional.empty();
    }

    /** An answer as it is written. */
    private record AnswerColumns(String answer, Optional<String> value) {

        private static final String CONFIRMED = "CONFIRMED";
        private static final String DIFFERS = "DIFFERS";
        private static final String CANNOT_TELL = Asking.CANNOT_TELL;

        static AnswerColumns of(Answer answer) {
            if (answer instanceof Answer.Differs differs) {
                return new AnswerColumns(DIFFERS, Optional.of(differs.value()));
            }
            return new AnswerColumns(answer instanceof Answer.Confirmed ? CONFIRMED : CANNOT_TELL, Optional.empty());
        }

        boolean isIn(Row row) throws SQLException {
            return answer.equals(row.text("answer")) && value.equals(row.findText("answered"));
        }

        static Answered read(Row row) throws SQLException {
            return new Answered(
                    Long.toString(row.number("no")),
                    FactRows.read(row),
                    row.text("said"),
                    answer(row),
                    row.text("answered_by"),
                    row.instant("answered_at"));
        }

        private static Answer answer(Row row) throws SQLException {
            Optional<String> found = row.findText("answered");
            if (found.isPresent()) {
                return new Answer.Differs(found.get());
            }
            return row.text("answer").equals(CANNOT_TELL) ? new Answer.CannotTell() : new Answer.Confirmed();
        }
    }
}
