package com.surefoot.bench.chinatravel.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.surefoot.bench.chinatravel.catalogue.MemoryCatalogue;
import com.surefoot.bench.chinatravel.plan.Query;
import com.surefoot.narration.chinese.ChineseReader;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.travel.City;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is read in a query's sentence is what its snippets check, and no must besides. */
class SentencesAndSnippetsTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("surefoot.shared", "../shared"), "benchmarks", "chinatravel");

    @Test
    void sentencesAskForWhatTheSnippetsCheck() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "the queries are not in " + FOLDER);

        // given
        MemoryCatalogue catalogue = MemoryCatalogue.read(FOLDER.resolve("data"));
        ChineseReader reader = CatalogueWords.reader(catalogue);
        List<Query> queries = new ArrayList<>(Query.readAll(FOLDER.resolve("queries")));
        queries.addAll(Query.readAll(FOLDER.resolve("queries-rich")));

        // when
        int same = 0;
        for (Query query : queries) {
            Set<String> said =
                    SameRequirements.canonical(reader.read(query.sentence()).requirements());
            Set<String> checked = checked(query, catalogue);
            Set<String> missed = new HashSet<>(checked);
            missed.removeAll(said);
            Set<String> added = new HashSet<>(said);
            added.removeAll(checked);
            added.removeIf(read -> read.startsWith("wish"));
            if (missed.isEmpty() && added.isEmpty()) {
                same++;
            } else {
                System.out.println(query.uid() + " misses " + missed + " and adds " + added);
            }
        }

        // then
        assertThat((double) same / queries.size()).isGreaterThan(0.95);
    }

    private static Set<String> checked(Query query, MemoryCatalogue catalogue) {
        Optional<City> target = catalogue.findCity(query.targetCity());
        if (target.isEmpty()) {
            return Set.of();
        }
        City city = target.get();
        CityChoice choice = new CityChoice(
                city,
                catalogue.findTravel(city.id()).orElseThrow(),
                catalogue.listOffers(city.id(), Wishes.dates(query)),
                catalogue.listSights(city.id()),
                catalogue.listRestaurants(city.id()));
        Facts facts = Facts.of(query, new CityNames(choice)::findSort);
        return SameRequirements.canonical(Wishes.of(query, facts).requirements());
    }
}
