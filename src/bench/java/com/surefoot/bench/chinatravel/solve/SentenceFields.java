package com.surefoot.bench.chinatravel.solve;

import com.surefoot.bench.chinatravel.catalogue.MemoryCatalogue;
import com.surefoot.bench.chinatravel.plan.Query;
import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.narration.chinese.ChineseDraft;
import com.surefoot.narration.chinese.ChineseReader;
import com.surefoot.planning.api.CityChoice;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of queries and of what is read in their sentences; requirements are fields by what they speak of. */
public final class SentenceFields {

    private final MemoryCatalogue catalogue;
    private final ChineseReader reader;
    private final EnglishSentences english;

    public SentenceFields(MemoryCatalogue catalogue) {
        this.catalogue = catalogue;
        this.reader = CatalogueWords.reader(catalogue);
        this.english = new EnglishSentences(catalogue);
    }

    /** What is read in the Chinese sentence of a query, of which this is asked. */
    public Map<String, String> chinese(String sentence, Map<String, String> asked) {
        ChineseDraft draft = reader.read(sentence);
        Map<String, String> read = requirements(relevant(draft.requirements(), asked));
        draft.origin().ifPresent(origin -> read.put("start_city", origin));
        draft.destination().ifPresent(destination -> read.put("target_city", destination));
        draft.days().ifPresent(days -> read.put("days", days.toString()));
        draft.people().ifPresent(people -> read.put("people", people.toString()));
        return read;
    }

    /** The same of its English sentence. */
    public Map<String, String> english(String sentence, Map<String, String> asked) {
        EnglishSentences.Said said = english.read(sentence);
        List<Requirement> all = said.requirements().stream()
                .map(requirement -> asAsked(requirement, asked))
                .toList();
        Map<String, String> read = requirements(relevant(all, asked));
        read.putAll(said.head());
        return read;
    }

    /** What the benchmark counts as a wish, words may well say more strongly. */
    private static Requirement asAsked(Requirement read, Map<String, String> asked) {
        Requirement wish = Requirement.wish(1, read.demand(), "");
        boolean wished = SameRequirements.canonical(List.of(wish)).stream()
                .allMatch(atom -> asked.values().stream().anyMatch(value -> value.contains(atom)));
        return wished ? wish : read;
    }

    /** A wish that nothing checks does no harm, unless it is read where something else is asked. */
    private static List<Requirement> relevant(Collection<Requirement> read, Map<String, String> asked) {
        return read.stream()
                .filter(requirement -> requirement.isMust()
                        || SameRequirements.canonical(List.of(requirement)).stream()
                                .anyMatch(atom -> asked.values().stream().anyMatch(value -> value.contains(atom))))
                .toList();
    }

    /** What the snippets of a query ask for. */
    public Map<String, String> asked(Query query) {
        Function<String, Optional<Sort>> sorts = catalogue
                .findCity(query.targetCity())
                .<Function<String, Optional<Sort>>>map(city -> new CityNames(new CityChoice(
                        city,
                        catalogue.findTravel(city.id()).orElseThrow(),
                        catalogue.listOffers(city.id(), Wishes.dates(query)),
                        catalogue.listSights(city.id()),
                        catalogue.listRestaurants(city.id())))::findSort)
                .orElse(name -> Optional.empty());
        Wishes wishes = Wishes.of(query, Facts.of(query, sorts));
        Map<String, String> fields = requirements(wishes.requirements());
        fields.put("start_city", query.startCity());
        fields.put("target_city", query.targetCity());
        fields.put("days", String.valueOf(query.days()));
        fields.put("people", String.valueOf(query.people()));
        if (wishes.unsaid() > 0) {
            fields.put("no words for it", wishes.unsaid() + " constraints");
        }
        return fields;
    }

    /** Requirements by what they speak of, in words that are equal where two ask for the same. */
    public static Map<String, String> requirements(Collection<Requirement> requirements) {
        Map<String, Set<String>> atoms = new TreeMap<>();
        requirements.forEach(requirement -> atoms.computeIfAbsent(field(requirement.demand()), field -> new TreeSet<>())
                .addAll(SameRequirements.canonical(List.of(requirement))));
        requirements.forEach(requirement -> dropImplied(requirement, atoms));
        Map<String, String> fields = new TreeMap<>();
        atoms.forEach((field, all) -> fields.put(field, String.join("; ", all)));
        return fields;
    }

    /** What is seen at a time is seen: to say so once more asks for nothing else. */
    private static void dropImplied(Requirement requirement, Map<String, Set<String>> atoms) {
        if (requirement.isMust() && requirement.demand() instanceof SightDemand.When when) {
            Requirement seen = Requirement.must(new SightDemand.Sights(Choice.any(Set.of(when.name()))), "");
            Set<String> sights = atoms.getOrDefault(field(seen.demand()), new TreeSet<>());
            sights.removeAll(SameRequirements.canonical(List.of(seen)));
            atoms.values().removeIf(Set::isEmpty);
        }
    }

    private static String field(Demand demand) {
        if (demand instanceof AnyOf any) {
            Set<String> fields = any.alternatives().stream()
                    .map(SentenceFields::field)
                    .collect(Collectors.toCollection(TreeSet::new));
            return fields.size() == 1 ? fields.iterator().next() : "one of several";
        }
        if (demand instanceof SpendAtMost spend) {
            return "spend " + spend.on().name().toLowerCase(Locale.ROOT);
        }
        if (demand instanceof PriceAtMost price) {
            return "price " + price.of().name().toLowerCase(Locale.ROOT);
        }
        String sort = demand.getClass().getEnclosingClass().getSimpleName().replace("Demand", "");
        return (sort + " " + demand.getClass().getSimpleName()).toLowerCase(Locale.ROOT);
    }
}
