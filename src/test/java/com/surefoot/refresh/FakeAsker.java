package com.surefoot.refresh;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.fixtures.MemoryEvidence;
import com.surefoot.supply.standin.FakeTime;
import com.surefoot.travel.live.Allowance;
import com.surefoot.travel.live.NoAnswerException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Answers as it is told to, and counts what it is asked in each period of its quota. */
final class FakeAsker implements Asker {

    static final int CALLS = 60;
    static final Duration PERIOD = Duration.ofMinutes(1);

    final List<FactId> asked = new ArrayList<>();
    final List<Instant> times = new ArrayList<>();
    final Set<FactId> mute = new HashSet<>();
    private final FakeTime time;
    private final MemoryEvidence evidence;
    private final Function<FactId, String> truth;
    private final int calls;
    private final Duration period;
    private Optional<Instant> rest = Optional.empty();
    private Optional<Duration> restsAfterFailure = Optional.empty();
    private int others;

    FakeAsker(FakeTime time, MemoryEvidence evidence) {
        this(time, evidence, fact -> "as it is", CALLS, PERIOD);
    }

    FakeAsker(FakeTime time, MemoryEvidence evidence, Function<FactId, String> truth, int calls, Duration period) {
        this.time = time;
        this.evidence = evidence;
        this.truth = truth;
        this.calls = calls;
        this.period = period;
    }

    /** Others ask so often in each period. */
    void askedByOthers(int more) {
        others = more;
    }

    /** Does not want to be asked until then. */
    void restUntil(Instant end) {
        rest = Optional.of(end);
    }

    /** Wants to be left alone for that long whenever it fails. */
    void restAfterFailure(Duration pause) {
        restsAfterFailure = Optional.of(pause);
    }

    int askedSince(Instant since) {
        return (int) times.stream().filter(at -> !at.isBefore(since)).count();
    }

    @Override
    public String supplier() {
        return "fake";
    }

    @Override
    public Allowance allowance() {
        long no = time.instant().toEpochMilli() / period.toMillis();
        int used = askedSince(Instant.ofEpochMilli(no * period.toMillis()));
        return new Allowance(calls, period, calls - used - others, rest);
    }

    @Override
    public Optional<FactId> findQuestion(FactId fact) {
        return fact.kind() == FactKind.RATE || fact.kind() == FactKind.ROOM
                ? Optional.of(new FactId(FactKind.RATE, fact.subject(), fact.occasion()))
                : Optional.empty();
    }

    @Override
    public void ask(FactId question, String known) throws NoAnswerException {
        asked.add(question);
        times.add(time.instant());
        if (mute.contains(question)) {
            restsAfterFailure.ifPresent(pause -> restUntil(time.instant().plus(pause)));
            throw new NoAnswerException("It does not say. Maybe ask later?", null);
        }
        evidence.append(List.of(new Observation(
                question, "fake", Manner.CHECKED, time.instant(), Optional.empty(), truth.apply(question))));
    }
}
