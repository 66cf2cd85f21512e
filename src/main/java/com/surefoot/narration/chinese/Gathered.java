package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.SightDemand.Kinds;
import com.surefoot.itinerary.demand.SightDemand.Sights;
import com.surefoot.itinerary.demand.SightDemand.When;
import com.surefoot.narration.chinese.PlaceWords.Meaning;
import com.surefoot.transport.incity.InCityMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Puts together what several clauses say of the same place. */
final class Gathered {

    /** What a name in full is put behind. */
    private static final Pattern THAT_IS = Pattern.compile("[^,，。\\n]{0,8}(?:[（(]|就是|也就是|即|全称)[^,，。\\n]{0,4}");

    /** Names and nothing else. */
    private static final Pattern BARE = Pattern.compile("[\\s:：、和跟与\\uE000-\\uF8FF]+");

    /** Nobody says more in between. */
    private static final int FEW = 6;

    private Gathered() {}

    static List<Told> of(List<Told> told, MarkedText text) {
        List<Told> gathered = new ArrayList<>();
        for (Told each : ridden(told)) {
            Optional<Told> same = latest(gathered).stream()
                    .filter(known -> joined(known, each).isPresent())
                    .findFirst();
            same.ifPresent(gathered::remove);
            gathered.add(same.flatMap(known -> joined(known, each)).orElse(each));
        }
        List<Told> left = Retracted.without(gathered);
        return IntStream.range(0, left.size())
                .filter(at -> left.subList(at, Math.min(left.size(), at + FEW)).stream()
                        .noneMatch(whole -> isInFull(whole, left.get(at), text) || isServed(left.get(at), whole, text)))
                .filter(at -> !isListed(left.get(at), left.subList(at + 1, Math.min(left.size(), at + FEW)), text))
                .filter(at -> left.subList(Math.max(0, at - FEW), at).stream()
                        .noneMatch(whole -> isToldAgain(whole, left.get(at), text)))
                .mapToObj(left::get)
                .toList();
    }

    /** {@code 只坐地铁不打车}: only rather than the other, and not than anything else. */
    private static List<Told> ridden(List<Told> told) {
        return IntStream.range(0, told.size())
                .mapToObj(at -> at + 1 < told.size() && isInstead(told.get(at), told.get(at + 1))
                        ? ridden(told.get(at))
                        : told.get(at))
                .toList();
    }

    private static boolean isInstead(Told only, Told refused) {
        return only.requirement().demand() instanceof InCityDemand.Modes rides
                && rides.modes().quantifier() == Choice.Quantifier.ONLY
                && refused.requirement().demand() instanceof InCityDemand.Modes none
                && none.modes().quantifier() == Choice.Quantifier.NONE
                && only.to() == refused.from();
    }

    private static Told ridden(Told only) {
        Set<InCityMode> modes = EnumSet.copyOf(
                ((InCityDemand.Modes) only.requirement().demand()).modes().of());
        if (modes.size() > 1) {
            modes.remove(InCityMode.WALK);
        }
        return new Told(
                new Requirement(
                        new InCityDemand.Modes(Choice.any(modes)),
                        only.requirement().strength(),
                        ""),
                only.from(),
                only.to());
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
        return isNameWithin(part, whole)
                && whole.from() >= part.to()
                && THAT_IS.matcher(text.text()
                                .substring(
                                        part.to(),
                                        Math.min(whole.from() + 1, text.text().length())))
                        .lookingAt();
    }

    /** {@code 园林看两个：沧浪亭、耦园}: whether as many sights as are asked for are named right behind. */
    private static boolean isListed(Told kind, List<Told> behind, MarkedText text) {
        if (!(kind.requirement().demand() instanceof Kinds kinds)
                || kinds.kinds().count() < 2) {
            return false;
        }
        int named = 0;
        int end = kind.to();
        for (Told each : behind) {
            boolean next = each.from() >= kind.to()
                    && each.from() - end <= 1
                    && each.requirement().demand() instanceof Sights
                    && BARE.matcher(text.text().substring(each.from(), each.to()))
                            .matches();
            if (!next) {
                break;
            }
            named += ((Sights) each.requirement().demand()).names().of().size();
            end = each.to();
        }
        return named == kinds.kinds().count();
    }

    /** {@code 大熊猫基地（就是看熊猫的地方）}: whether one is what was named before, in other words. */
    private static boolean isToldAgain(Told whole, Told part, MarkedText text) {
        return isNameWithin(part, whole)
                && part.from() >= whole.to()
                && text.text().substring(whole.to(), part.to()).matches("[（(,，]?(?:也?就是|即|指的?是).*");
    }

    /** {@code 吃一回烤鸭，就四季民福烤鸭店}: whether a dish is one that the restaurant right behind is called by. */
    private static boolean isServed(Told dish, Told restaurant, MarkedText text) {
        if (!(dish.requirement().demand() instanceof MealDemand.Cuisines cuisines)
                || !(restaurant.requirement().demand() instanceof MealDemand.Restaurants restaurants)
                || cuisines.cuisines().quantifier() == Choice.Quantifier.NONE
                || restaurants.names().quantifier() == Choice.Quantifier.NONE
                || restaurant.from() < dish.to()
                || restaurant.from() - dish.to() > 1) {
            return false;
        }
        List<Mention> said = text.in(text.text().substring(dish.from(), dish.to()));
        return cuisines.cuisines().of().size() == 1
                && said.stream()
                        .filter(mention -> mention.is(Meaning.CUISINE))
                        .anyMatch(mention ->
                                restaurants.names().of().stream().anyMatch(name -> name.contains(mention.said())));
    }

    /** Whether one sight's name is a part of the other's. */
    private static boolean isNameWithin(Told part, Told whole) {
        Optional<String> full = name(whole);
        Optional<String> said = name(part);
        return full.isPresent()
                && said.isPresent()
                && full.get().length() > said.get().length()
                && full.get().contains(said.get());
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
