package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.SightDemand.Sights;
import com.surefoot.itinerary.demand.SightDemand.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Puts together what several clauses say of the same place. */
final class Gathered {

    /** What a name in full is put behind. */
    private static final Pattern THAT_IS = Pattern.compile("[^,，。\\n]{0,8}(?:[（(]|就是|也就是|即|全称)[^,，。\\n]{0,4}");

    /** Nobody says more in between. */
    private static final int FEW = 6;

    private Gathered() {}

    static List<Told> of(List<Told> told, MarkedText text) {
        List<Told> gathered = new ArrayList<>();
        for (Told each : told) {
            Optional<Told> same = latest(gathered).stream()
                    .filter(known -> joined(known, each).isPresent())
                    .findFirst();
            same.ifPresent(gathered::remove);
            gathered.add(same.flatMap(known -> joined(known, each)).orElse(each));
        }
        List<Told> left = Retracted.without(gathered);
        return IntStream.range(0, left.size())
                .filter(at -> left.subList(at, Math.min(left.size(), at + FEW)).stream()
                        .noneMatch(whole -> isInFull(whole, left.get(at), text)))
                .mapToObj(left::get)
                .toList();
    }

    private static List<Told> latest(List<Told> gathered) {
        return List.copyOf(gathered.subList(Math.max(0, gathered.size() - FEW), gathered.size()));
    }

    /** {@code 十点前进馆，十二点以后出来}: one visit, if each says what the other leaves open. */
    private static Optional<Told> joined(Told one, Told other) {
        if (!(one.requirement().demand() instanceof When first)
                || !(other.requirement().demand() instanceof When then)
                || !first.name().equals(then.name())
                || one.requirement().isMust() != other.requirement().isMust()) {
            return Optional.empty();
        }
        boolean starts = first.starts().equals(ClockSpan.ANY) || then.starts().equals(ClockSpan.ANY);
        boolean ends = first.ends().equals(ClockSpan.ANY) || then.ends().equals(ClockSpan.ANY);
        When both = new When(
                first.name(),
                first.on(),
                first.starts().equals(ClockSpan.ANY) ? then.starts() : first.starts(),
                first.ends().equals(ClockSpan.ANY) ? then.ends() : first.ends());
        return starts && ends && !first.equals(then)
                ? Optional.of(new Told(
                        new Requirement(both, one.requirement().strength(), ""),
                        Math.min(one.from(), other.from()),
                        Math.max(one.to(), other.to())))
                : Optional.empty();
    }

    /** {@code 熊猫必看（成都大熊猫繁育研究基地）}: whether one is the other's name in full, and put right behind it. */
    private static boolean isInFull(Told whole, Told part, MarkedText text) {
        Optional<String> full = name(whole);
        Optional<String> said = name(part);
        return full.isPresent()
                && said.isPresent()
                && full.get().length() > said.get().length()
                && full.get().contains(said.get())
                && whole.from() >= part.to()
                && THAT_IS.matcher(text.text()
                                .substring(
                                        part.to(),
                                        Math.min(whole.from() + 1, text.text().length())))
                        .lookingAt();
    }

    /** The one sight that is asked for. */
    private static Optional<String> name(Told told) {
        return told.requirement().demand() instanceof Sights sights
                        && sights.names().of().size() == 1
                        && sights.names().quantifier() != Choice.Quantifier.NONE
                ? sights.names().of().stream().findFirst()
                : Optional.empty();
    }
}
