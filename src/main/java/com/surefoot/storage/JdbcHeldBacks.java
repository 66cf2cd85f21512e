package com.surefoot.storage;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.FactId;
import com.surefoot.itinerary.Reliability;
import com.surefoot.reliability.desk.HeldBack;
import com.surefoot.reliability.desk.HeldBacks;
import com.surefoot.reliability.element.Element;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.reliability.gate.Suppression;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What was withheld, each element in a row, found by the facts it rests on. */
@Singleton
final class JdbcHeldBacks implements HeldBacks {

    private static final String INSERT = """
            insert into withheld_element (recommendation, id, subject, kind, begins_on, source, cluster, name, why, target,
                uncertified, weight, withheld_at, fact_kinds, fact_subjects, fact_occasions, fact_values, fact_sources,
                fact_needed_at, fact_slacks, fact_shocks)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as integer), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String AGAIN =
            "update withheld_element set why = ?, withheld_at = ? where recommendation = ? and id = ?";

    private static final String LINK = """
            insert into withheld_fact (fact, withheld_no)
            select cast(? as uuid), no from withheld_element where recommendation = ? and id = ?
            on conflict do nothing
            """;

    private static final String LIST = """
            select w.* from withheld_element w where w.begins_on >= ? and w.no in (
                select f.withheld_no from unnest(cast(? as uuid array)) as wanted (fact)
                join withheld_fact f on f.fact = wanted.fact)
            order by w.withheld_at desc, w.no fetch first ? rows only
            """;

    private static final String COUNT = """
            select why, kind, count(*) as elements from withheld_element where withheld_at > ?
            group by why, kind order by elements desc, why, kind
            """;

    /** Who keeps the same does so in the same order, so that none waits for another who waits for it. */
    private static final Comparator<HeldBack> ORDER = Comparator.comparing(HeldBack::recommendation)
            .thenComparing(one -> one.element().id());

    private final Database database;
    private final Clock clock;

    JdbcHeldBacks(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void keep(Collection<HeldBack> heldBack) {
        if (heldBack.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<HeldBack> ordered = heldBack.stream().sorted(ORDER).toList();
        List<Object[]> rows = ordered.stream().map(one -> parameters(one, now)).toList();
        List<Object[]> again = new ArrayList<>();
        List<Object[]> links = new ArrayList<>();
        ordered.forEach(one -> {
            String id = one.element().id();
            again.add(new Object[] {one.why().name(), now, one.recommendation(), id});
            one.element()
                    .facts()
                    .forEach(fact -> links.add(new Object[] {FactRows.key(fact.fact()), one.recommendation(), id}));
        });
        database.write(statements -> {
            statements.updateAll(INSERT, rows);
            statements.updateAll(AGAIN, again);
            return statements.updateAll(LINK, links);
        });
    }

    private static Object[] parameters(HeldBack one, Instant now) {
        Element element = one.element();
        List<Object> row = new ArrayList<>(List.<Object>of(
                one.recommendation(),
                element.id(),
                element.subject(),
                element.kind().name(),
                element.day(),
                element.source(),
                element.cluster(),
                one.name(),
                one.why().name(),
                one.asked().target(),
                one.asked().uncertified(),
                one.asked().weight(),
                now));
        row.addAll(RelianceColumns.of(element.facts()));
        return row.toArray();
    }

    @Override
    public List<HeldBack> list(Collection<FactId> facts, int most) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return database.read(
                statements -> statements.list(LIST, JdbcHeldBacks::read, today, FactRows.keys(facts), most));
    }

    private static HeldBack read(Row row) throws SQLException {
        List<Reliance> facts = RelianceColumns.read(row);
        return new HeldBack(
                row.text("recommendation"),
                new Element(
                        row.text("id"),
                        row.text("subject"),
                        ElementKind.valueOf(row.text("kind")),
                        row.get("begins_on", LocalDate.class),
                        row.text("source"),
                        row.text("cluster"),
                        facts),
                row.text("name"),
                Suppression.valueOf(row.text("why")),
                new Reliability(row.find("target", Integer.class), row.flag("uncertified"), row.integer("weight")));
    }

    @Override
    public List<Count> count(Instant since) {
        return database.read(statements -> statements.list(
                COUNT,
                row -> new Count(
                        Suppression.valueOf(row.text("why")),
                        ElementKind.valueOf(row.text("kind")),
                        row.number("elements")),
                since));
    }

    // some time after the start, so that commands that end at once never wait for it
    @Scheduled(initialDelay = "1h", fixedDelay = "24h")
    void forget() {
        Instant before = clock.instant().minus(KEPT);
        database.write(statements -> statements.update("delete from withheld_element where withheld_at < ?", before));
    }
}
