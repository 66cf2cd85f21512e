package com.surefoot.cli;

import com.surefoot.cli.TextTable.Column;
import com.surefoot.wire.MeasuresDocument;
import com.surefoot.wire.PromiseDocument;
import com.surefoot.wire.StandingsDocument;
import com.surefoot.wire.StandingsDocument.KindDocument;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where promises stand, as two tables: how well the confidences of each kind hold, and what each promise rests on. */
final class StandingsText {

    private static final int WIDEST_WORD = 24;
    private static final double PERCENT = 100;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private StandingsText() {}

    static List<String> of(StandingsDocument standings) {
        List<String> lines = new ArrayList<>();
        lines.add("As of %s UTC".formatted(MINUTE.format(standings.asOf())));
        lines.add("");
        lines.addAll(measures(standings.kinds()).lines());
        lines.add("");
        if (standings.kinds().stream().allMatch(kind -> kind.promises().isEmpty())) {
            lines.add("Nothing can be promised yet: no outcomes are known. Maybe report what came of trips?");
        } else {
            lines.addAll(promises(standings.kinds()).lines());
        }
        return lines;
    }

    private static TextTable measures(List<KindDocument> kinds) {
        TextTable table = new TextTable(
                Column.left("Kind", WIDEST_WORD),
                Column.right("Outcomes"),
                Column.right("Brier"),
                Column.right("Skill"),
                Column.right("Calibration error"),
                Column.right("AUC"),
                Column.right("AURC"));
        for (KindDocument kind : kinds) {
            kind.measures()
                    .ifPresentOrElse(
                            measures -> add(kind, measures, table),
                            () -> table.row(kind.kind(), "0", "", "", "", "", ""));
        }
        return table;
    }

    private static void add(KindDocument kind, MeasuresDocument measures, TextTable table) {
        table.row(
                kind.kind(),
                count(kind.outcomes()),
                figure(measures.brier().score()),
                percent(measures.brier().skill()),
                percent(measures.calibrationError()),
                figure(measures.auc()),
                figure(measures.aurc()));
    }

    private static TextTable promises(List<KindDocument> kinds) {
        TextTable table = new TextTable(
                Column.left("Kind", WIDEST_WORD),
                Column.left("Source", WIDEST_WORD),
                Column.right("Target"),
                Column.right("Certified from"),
                Column.right("Wrong of shown"),
                Column.right("At most"),
                Column.right("Needed"),
                Column.right("Alarm"),
                Column.right("Watched"),
                Column.left("Withdrawn", WIDEST_WORD));
        kinds.forEach(kind -> kind.promises().forEach(promise -> add(kind, promise, table)));
        return table;
    }

    private static void add(KindDocument kind, PromiseDocument promise, TextTable table) {
        table.row(
                kind.kind(),
                promise.source().isEmpty() ? "(all)" : Plain.text(promise.source()),
                promise.target() + " %",
                promise.threshold().map(StandingsText::percent).orElse("no"),
                promise.proof()
                        .map(proof -> count(proof.wrong()) + " of " + count(proof.shown()))
                        .orElse(""),
                promise.proof().map(proof -> percent(proof.bound())).orElse(""),
                promise.outcomesNeeded().map(StandingsText::count).orElse(""),
                String.format(
                        Locale.ROOT,
                        "%.1f of %d",
                        promise.alarm().evidence(),
                        promise.alarm().withdrawnFrom()),
                count(promise.alarm().outcomes()),
                promise.withdrawnAt().map(MINUTE::format).orElse(""));
    }

    private static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String figure(double figure) {
        return String.format(Locale.ROOT, "%.4f", figure);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * PERCENT);
    }
}
