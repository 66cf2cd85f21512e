package com.surefoot.bench.travelplanner;

import com.surefoot.bench.travelplanner.Gazetteer.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells where a sentence's trip begins and where it goes, by the words around the names of places. */
final class PlaceReader {

    private enum Role {
        ORIGIN,
        DESTINATION,
        RETURN,
        UNKNOWN
    }

    private record Placed(Mention mention, Role role) {}

    private static final String FILLER =
            "(?:\\s+(?:off|out|out of|our|my|the|this|their|journey|trip|travels?|adventure|tour|vacation|getaway|point|up|city|is|be|being|will|would|should|of|expedition|itinerary))*";
    private static final Pattern CUE = Pattern.compile(
            "(?<back>\\b(?:return\\w*|back|com\\w+ home)" + FILLER + "\\s+(?:to|in)\\b)"
                    + "|(?<from>\\b(?:from|out of|depart(?:s|ing|ure)?(?:" + FILLER
                    + "\\s+(?:from|in|at|is))?|leav(?:e|es|ing)(?:\\s+from)?"
                    + "|(?:start|begin|beginn|originat|embark|commenc|launch|kick|set|sett|tak|fly|flies|head|liv|resid)(?:s|e|es|ing)?"
                    + FILLER + "\\s+(?:from|in|at|out of)"
                    + "|(?:starting|departure|origin)\\s+(?:point|city|location)" + FILLER
                    + "|based\\s+in|based\\s+out\\s+of|origin\\w*:?|home(?:town)?\\s+(?:in|of|is)))"
                    + "|(?<to>\\b(?:to|towards?|in|into|at|for|visit\\w*|explor\\w*|across|throughout|through|around|within|tour(?:s|ing)?|see(?:ing)?|reach(?:ing)?|discover(?:ing)?|destination"
                    + FILLER + "|experienc\\w*|cover(?:s|ing)?))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORIGIN_AFTER = Pattern.compile(
            "^(?:\\s+to\\b|\\s*(?:→|->|–)|(?:,)?\\s+(?:is|as|being|will be)\\s+(?:our|my|the|a)\\s+(?:start|depart|origin|home|point of departure|base)|-based)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSE_END = Pattern.compile("(?<!\\bSt)(?<!\\bSte)(?<!\\bFt)[.!?;](?=\\s)");
    private static final int NEAR = 90;

    private final Gazetteer gazetteer;
    private final Map<String, String> states;

    PlaceReader(Gazetteer gazetteer, Map<String, String> states) {
        this.gazetteer = gazetteer;
        this.states = Map.copyOf(states);
    }

    /** The city the trip starts in. */
    Optional<String> findOrigin(String sentence) {
        return origin(placed(sentence)).map(placed -> placed.mention().name());
    }

    /** The city, or for more than one city the state, that the trip goes to. */
    Optional<String> findDestination(String sentence, int cities) {
        List<Placed> placed = placed(sentence);
        Optional<Placed> origin = origin(placed);
        List<Placed> others = placed.stream()
                .filter(each -> origin.isEmpty() || !each.equals(origin.get()))
                .filter(each -> each.role() != Role.RETURN && each.role() != Role.ORIGIN)
                .filter(each -> cities > 1
                        || origin.isEmpty()
                        || !each.mention().name().equals(origin.get().mention().name()))
                .toList();
        Predicate<String> kind = cities > 1 ? gazetteer::isState : gazetteer::isCity;
        return choose(others, kind, Role.DESTINATION)
                .or(() -> choose(others, kind, Role.UNKNOWN))
                .or(() -> others.stream().findFirst())
                .map(each -> each.mention().name());
    }

    private Optional<Placed> origin(List<Placed> placed) {
        return choose(placed, gazetteer::isCity, Role.ORIGIN).or(() -> choose(placed, gazetteer::isCity, Role.UNKNOWN));
    }

    private static Optional<Placed> choose(List<Placed> placed, Predicate<String> kind, Role role) {
        return placed.stream()
                .filter(each -> each.role() == role && kind.test(each.mention().name()))
                .findFirst();
    }

    private List<Placed> placed(String sentence) {
        List<Placed> placed = new ArrayList<>();
        Mention before = null;
        for (Mention mention : gazetteer.listMentions(sentence)) {
            if (before == null || !qualifies(before, mention, sentence)) {
                placed.add(new Placed(mention, role(mention, before, sentence)));
            }
            before = mention;
        }
        return placed;
    }

    /** Whether a state only says which city is meant, as in "Rochester, New York". */
    private boolean qualifies(Mention city, Mention state, String sentence) {
        String between = sentence.substring(city.end(), state.start());
        return between.matches(",?\\s+|\\s*\\(") && state.name().equals(states.get(city.name()));
    }

    private static Role role(Mention mention, @Nullable Mention before, String sentence) {
        if (ORIGIN_AFTER.matcher(sentence.substring(mention.end())).find()) {
            return Role.ORIGIN;
        }
        int start = Math.max(before == null ? 0 : before.end(), mention.start() - NEAR);
        String lead = sentence.substring(start, mention.start());
        Matcher end = CLAUSE_END.matcher(lead);
        int clause = 0;
        while (end.find()) {
            clause = end.end();
        }
        return lastCue(lead.substring(clause));
    }

    private static Role lastCue(String lead) {
        Role role = Role.UNKNOWN;
        Matcher cue = CUE.matcher(lead);
        while (cue.find()) {
            if (cue.group("back") != null) {
                role = Role.RETURN;
            } else {
                role = cue.group("from") != null ? Role.ORIGIN : Role.DESTINATION;
            }
        }
        return role;
    }
}
