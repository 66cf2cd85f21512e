package com.surefoot.storage;

import com.surefoot.evidence.desk.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Puts questions into the queue, each where it is open already or else as a new one. */
final class Asking {

    static final String CANNOT_TELL = "CANNOT_TELL";

    private static final String OPEN =
            "insert into verification (question, fact, said) values (?, ?, ?) on conflict do nothing";
    private static final String RESTING =
            "select fact, said from verification where fact = any(?) and answer = ? and answered_at > ?";
    private static final String CHANGE =
            "update verification_demand set gain = ?, needed_by = ? where verification_no = ? and recommendation = ?";
    private static final String ADD = """
            insert into verification_demand (gain, needed_by, verification_no, recommendation)
            values (?, ?, ?, ?) on conflict do nothing
            """;

    private final Statements statements;
    private final Instant rested;

    /** @param rested what nobody could tell the answer of since then is not asked */
    Asking(Statements statements, Instant rested) {
        this.statements = statements;
        this.rested = rested;
    }

    /** Returns how many verifications are asked for. */
    int ask(Collection<Question> questions) {
        FactRows.write(statements, questions.stream().map(Question::fact).toList());
        Set<UUID> resting = listResting(questions);
        // in the order of their keys, so that two who ask the same do not block each other
        SortedMap<UUID, List<Question>> asked = new TreeMap<>();
        questions.stream()
                .filter(question -> !resting.contains(key(question)))
                .forEach(question -> asked.computeIfAbsent(key(question), key -> new ArrayList<>())
                        .add(question));
        List<Object[]> rows = new ArrayList<>();
        asked.forEach((key, same) -> rows.add(
                new Object[] {key, FactRows.key(same.get(0).fact()), same.get(0).value()}));
        statements.updateAll(OPEN, rows);
        demand(asked);
        return asked.size();
    }

    private Set<UUID> listResting(Collection<Question> questions) {
        UUID[] facts = FactRows.keys(questions.stream().map(Question::fact).toList());
        return new HashSet<>(statements.list(
                RESTING, row -> key(row.get("fact", UUID.class), row.text("said")), facts, CANNOT_TELL, rested));
    }

    private void demand(SortedMap<UUID, List<Question>> asked) {
        Map<UUID, Long> nos = new HashMap<>();
        statements.forEach(
                "select no, question from verification where question = any(?)",
                row -> nos.put(row.get("question", UUID.class), row.get("no", Long.class)),
                new Object[] {asked.keySet().toArray(UUID[]::new)});
        List<Object[]> demands = new ArrayList<>();
        // one that was answered just now is asked no more
        asked.keySet().retainAll(nos.keySet());
        asked.forEach((key, same) -> same.forEach(question -> demands.add(
                new Object[] {question.gain(), question.neededBy(), nos.get(key), question.recommendation()})));
        statements.updateAll(ADD, demands);
        statements.updateAll(CHANGE, demands);
    }

    private static UUID key(Question question) {
        return key(FactRows.key(question.fact()), question.value());
    }

    private static UUID key(UUID fact, String value) {
        return Digest.of(fact.toString(), value);
    }
}
