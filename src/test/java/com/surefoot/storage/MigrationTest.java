package com.surefoot.storage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What was stored by an earlier version is still there for this one. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class MigrationTest {

    private final Database database;
    private final Sources sources;

    MigrationTest(TestDatabase database) {
        this.database = database.emptied().get(Database.class);
        sources = database.get(Sources.class);
    }

    @Test
    void lodgingStoredBeforeHouseRulesForbidsNothingAndIsSoldByTheNight() {
        // given
        List<String> said = database.write(statements -> {
            statements.update("alter table property drop column forbids");
            statements.update("alter table rate_plan drop column minimum_nights");
            statements.update("""
                    insert into property (source_no, row_no, id, city_id, name, lat, lon, english_name, kind, stars,
                        features, check_in_from, check_out_until, about)
                    values (1, 1, 'old', 'ulm', 'Old', 48.4, 10, 'Old', 'hotel', 0, array['wifi'], '15:00', '11:00', '')
                    """);
            statements.update("""
                    insert into rate_plan (source_no, row_no, property_id, room_type_id, id, name, board,
                        nightly_price_minor, currency, allotment)
                    values (1, 1, 'old', 'twin', 'flex', 'Flexible', 'BREAKFAST', 100, 'EUR', 1)
                    """);

            // when
            statementsOf("V2__house_rules.sql").forEach(statements::update);
            return statements.list(
                    "select p.forbids, r.minimum_nights from property p join rate_plan r on r.property_id = p.id",
                    row -> row.texts("forbids") + " " + row.integer("minimum_nights"));
        });

        // then
        assertThat(said).containsExactly("[] 1");
    }

    @Test
    void sourcesImportedBeforeThisWasKeptHaveNoTimeOfImport() {
        // given
        database.write(statements -> {
            statements.update("alter table source drop column imported_at");
            List.of(
                            "fact",
                            "observation",
                            "fold_turn",
                            "judgement",
                            "outcome",
                            "retraction",
                            "verification",
                            "verification_demand")
                    .forEach(table -> statements.update("drop table " + table));
            return statements.update("insert into source (id, label, sample) values ('old', 'Old', true)");
        });

        // when
        database.write(statements -> {
            statementsOf("V3__evidence.sql").forEach(statements::update);
            statementsOf("V4__outcomes_of_facts.sql").forEach(statements::update);
            statementsOf("V5__why_withheld.sql").forEach(statements::update);
            statementsOf("V16__folded_until.sql").forEach(statements::update);
            statementsOf("V17__observations_by_fact.sql").forEach(statements::update);
            return 0;
        });

        // then
        assertThat(sources.listImported()).isEmpty();
        assertThat(database.<Integer>read(statements -> statements
                        .list("select no from source", row -> row.integer("no"))
                        .size()))
                .isEqualTo(1);
    }

    @Test
    void whatWasWithheldBeforeTheReasonWasKeptIsTakenToBeSoForItsConfidence() {
        // given
        List<String> exposures = database.write(statements -> {
            statements.update("drop index judgement_exposure");
            statements.update("alter table judgement drop column exposure");
            statements.update("alter table judgement add column shown boolean not null");
            statements.update("create index judgement_withheld on judgement (kind, shown, raw)");
            statements.update("""
                    insert into judgement
                        (recommendation, element, kind, source, cluster, facts, raw, confidence, shown, judged_at)
                    select 'trip', seen.element, 'VISIT', 'guide', '', cast(array[] as uuid array), 0.9, 0.9, seen.shown,
                        cast('2027-01-01 00:00:00+00' as timestamp(6) with time zone)
                    from (values ('seen', true), ('unseen', false)) as seen (element, shown)
                    """);

            // when
            statementsOf("V5__why_withheld.sql").forEach(statements::update);
            return statements.list(
                    "select element, exposure from judgement order by element",
                    row -> row.text("element") + " " + row.text("exposure"));
        });

        // then
        assertThat(exposures).containsExactly("seen SHOWN", "unseen UNSURE");
    }

    @Test
    void whatPassedInATripThatWasWithheldBeforeThatWasKeptIsTakenForUnseen() {
        // given
        List<String> exposures = database.write(statements -> {
            statements.update("""
                    insert into judgement
                        (recommendation, element, kind, source, cluster, facts, raw, confidence, exposure, judged_at)
                    select kept.trip, kept.element, 'VISIT', 'guide', '', cast(array[] as uuid array), 0.9, 0.9,
                        kept.exposure, cast('2027-01-01 00:00:00+00' as timestamp(6) with time zone)
                    from (values ('refused', '', 'UNSURE'), ('refused', 'sure', 'SHOWN'), ('refused', 'unsure', 'UNSURE'),
                        ('untested', '', 'UNPROVEN'), ('untested', 'sure', 'SHOWN'),
                        ('shown', '', 'SHOWN'), ('shown', 'sure', 'SHOWN'), ('shown', 'replaced', 'UNSURE'))
                        as kept (trip, element, exposure)
                    """);

            // when
            statements.update(statementsOf("V6__seen_and_changed.sql").get(0));
            return statements.list(
                    "select recommendation, element, exposure from judgement where element <> '' order by no",
                    row -> row.text("recommendation") + " " + row.text("element") + " " + row.text("exposure"));
        });

        // then
        assertThat(exposures)
                .containsExactlyInAnyOrder(
                        "refused sure UNSEEN",
                        "refused unsure UNSURE",
                        "untested sure UNSEEN",
                        "shown sure SHOWN",
                        "shown replaced UNSURE");
    }

    @Test
    void whatWasObservedUnderItsOwnKeyIsThereByItsFact() {
        // given
        List<String> kept = database.write(statements -> {
            statements.update("drop table observation");
            statements.update(statementsOf("V3__evidence.sql").stream()
                    .filter(statement -> statement.contains("create table observation"))
                    .findFirst()
                    .orElseThrow());
            statements.update("""
                    insert into observation (id, fact, source, manner, said, first_seen, last_seen, times)
                    select cast(seen.id as uuid), cast(seen.fact as uuid), 'guide', 'LISTED', seen.said,
                        cast('2026-05-01 00:00:00+00' as timestamp(6) with time zone),
                        cast('2026-05-03 00:00:00+00' as timestamp(6) with time zone), seen.times
                    from (values
                        ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-00000000000a', 'open', 1),
                        ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-00000000000a', 'shut', 7),
                        ('00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000009', 'open', 2))
                        as seen (id, fact, said, times)
                    """);

            // when
            statementsOf("V17__observations_by_fact.sql").forEach(statements::update);
            return statements.list(
                    "select * from observation order by id",
                    row -> row.text("said") + " " + row.integer("times") + " " + row.instant("last_seen"));
        });

        // then
        assertThat(kept)
                .containsExactly(
                        "shut 7 2026-05-03T00:00:00Z", "open 1 2026-05-03T00:00:00Z", "open 2 2026-05-03T00:00:00Z");
    }

    static List<String> statementsOf(String migration) {
        try (InputStream script = MigrationTest.class.getResourceAsStream("/db/migration/" + migration)) {
            String text = new String(requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.replaceAll("--.*", "").split(";", -1))
                    .filter(statement -> !statement.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
