package com.surefoot.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.transport.TransportMode;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementReaderTest {

    private static final JsonMapper MAPPER = JsonMapper.createDefault();
    private static final BriefReader READER =
            new BriefReader(MAPPER, Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC));
    private static final String BRIEF = """
            {"origin":"Paris","destination":"Amsterdam","dates":{"from":"2027-06-04","to":"2027-06-06"},\
            "requirements":%s}""";

    @Property(tries = 2_000, seed = "20261124")
    void whatIsWrittenIsReadBackTheSame(@ForAll("requirements") List<Requirement> requirements) throws Exception {
        // given
        TripBrief brief = read("[]").withRequirements(requirements);

        // when
        TripBrief again = READER.read(MAPPER.writeValueAsBytes(BriefDocument.of(brief)));

        // then
        assertThat(again).isEqualTo(brief);
    }

    @Provide
    Arbitrary<List<Requirement>> requirements() {
        return Demands.any().list().ofMinSize(1).ofMaxSize(5).flatMap(demands -> Arbitraries.integers()
                .between(0, 10)
                .list()
                .ofSize(demands.size())
                .map(weights -> Stream.iterate(0, i -> i + 1)
                        .limit(demands.size())
                        .map(i -> requirement(weights.get(i), demands.get(i), "/requirements/" + i))
                        .toList()));
    }

    private static Requirement requirement(int weight, Demand demand, String pointer) {
        return weight == 0 ? Requirement.must(demand, pointer) : Requirement.wish(weight, demand, pointer);
    }

    @Test
    void everyKindOfDemandHasItsWord() {
        // given
        Set<Class<?>> kinds = Set.copyOf(kinds(Demand.class).toList());

        // then
        assertThat(Demands.any()
                        .sampleStream()
                        .limit(20_000)
                        .map(Object::getClass)
                        .distinct())
                .as("kinds the other tests try")
                .containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(Vocabulary.KEYS).hasSameSizeAs(kinds).doesNotHaveDuplicates();
    }

    @Test
    void theReadmeAndTheContractKnowEveryWord() throws IOException {
        // given
        String readme = Files.readString(Path.of("README.md"));
        String contract = Files.readString(Path.of("openapi/surefoot.yaml"));

        // then
        assertThat(Vocabulary.KEYS)
                .allMatch(key -> readme.contains("`" + key + "`"), "is in the README")
                .allMatch(key -> contract.contains("        - required: [" + key + "]\n"), "is in the contract");
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(each -> kinds(each))
                : Stream.of(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'spendAtMost':{'on':'in_city','amount':'300.00','currency':'EUR'}}",
                "{'priceAtMost':{'of':'ticket','amount':'0','currency':'JPY'},'wish':3}",
                "{'rideModes':{'only':['train','taxi'],'direction':'outbound'}}",
                "{'rideClasses':{'none':['K','T']}}",
                "{'rideNumbers':{'any':['G107'],'direction':'inbound'}}",
                "{'rideOperators':{'any':['Grid Railways']}}",
                "{'rideDeparts':{'from':'08:00','until':'10:30','direction':'outbound'}}",
                "{'rideArrives':{'until':'18:00'}}",
                "{'rideLastsAtMost':{'minutes':300}}",
                "{'rideChangesAtMost':{'changes':0}}",
                "{'inCityModes':{'none':['metro','bus']}}",
                "{'taxiBeyond':{'metres':2000}}",
                "{'walkAtMost':{'per':'day','metres':8000}}",
                "{'walkAtMost':{'per':'trip','metres':8000}}",
                "{'lodgingStars':{'atLeast':4}}",
                "{'sightsAtMost':{'kinds':['museum','gallery'],'count':0}}",
                "{'mealWithout':{'meal':'dinner','on':'2027-06-05'}}",
                "{'taxiCars':{'count':2}}",
                "{'metroTickets':{'count':4}}",
                "{'lodgings':{'any':['Hotel Graben']}}",
                "{'lodgingFeatures':{'all':['pool','gym']},'wish':10}",
                "{'roomTypes':{'only':['entire home']}}",
                "{'beds':{'count':2}}",
                "{'rooms':{'count':3}}",
                "{'houseAllows':{'all':['children_under_ten','pets']}}",
                "{'lodgingNear':{'place':'Stephansdom','metres':800}}",
                "{'lodgingsAtMost':{'count':1}}",
                "{'nightsIn':{'city':'Vienna','atLeast':2,'atMost':3}}",
                "{'nightsIn':{'city':'Vienna','atLeast':2}}",
                "{'sights':{'all':['Rijksmuseum','故宫博物院']}}",
                "{'kinds':{'atLeast':2,'of':['museum','park']},'wish':7}",
                "{'visit':{'name':'Rijksmuseum','on':'2027-06-05','starts':{'from':'10:00','until':'12:00'}}}",
                "{'visit':{'name':'Rijksmuseum','ends':{'until':'15:00'}}}",
                "{'visit':{'name':'Rijksmuseum'}}",
                "{'visitLasts':{'name':'Rijksmuseum','atLeastMinutes':90}}",
                "{'visitLasts':{'atMostMinutes':120}}",
                "{'sightsADay':{'atMost':3}}",
                "{'cuisines':{'any':['indonesian']}}",
                "{'restaurants':{'none':['The Corner']}}",
                "{'dishes':{'any':['duck']}}",
                "{'mealHours':{'meal':'dinner','from':'19:00'}}",
                "{'dailyMeals':{'all':['dinner','lunch']}}",
                "{'breakfastAtHotel':true}",
                "{'dayHours':{'from':'00:00'}}",
                "{'restADay':{'minutes':60}}",
                "{'departureBuffer':{'minutes':120}}",
                "{'anyOf':[{'sights':{'all':['Artis']}},{'anyOf':[{'beds':{'count':1}},{'rooms':{'count':1}}]}],'wish':1}",
            })
    void aRequirementIsWrittenAsItWasRead(String requirement) throws Exception {
        // given
        String json = requirement.replace('\'', '"');

        // when
        Map<String, Object> written =
                RequirementReader.write(read("[" + json + "]").requirements().get(0));

        // then
        assertThat(MAPPER.writeValueAsString(written)).isEqualTo(json);
    }

    @Test
    void demandsAreReadInTheirWords() throws Exception {
        // when
        TripBrief brief = read("""
                [{"rideModes":{"only":["train"],"direction":"outbound"}},
                 {"kinds":{"atLeast":2,"of":["museum"]},"wish":7},
                 {"visit":{"name":"Rijksmuseum","on":"2027-06-05","starts":{"from":"10:00","until":"12:00"}}},
                 {"anyOf":[{"dishes":{"any":["duck"]}},{"breakfastAtHotel":true}]}]""");

        // then
        assertThat(brief.requirements())
                .containsExactly(
                        Requirement.must(
                                new RideDemand.Modes(
                                        RideDemand.Direction.OUTBOUND, Choice.only(Set.of(TransportMode.TRAIN))),
                                "/requirements/0"),
                        Requirement.wish(
                                7, new SightDemand.Kinds(Choice.atLeast(2, Set.of("museum"))), "/requirements/1"),
                        Requirement.must(
                                new SightDemand.When(
                                        "Rijksmuseum",
                                        Optional.of(LocalDate.of(2027, 6, 5)),
                                        new ClockSpan(LocalTime.of(10, 0), LocalTime.of(12, 0)),
                                        ClockSpan.ANY),
                                "/requirements/2"),
                        Requirement.must(
                                new AnyOf(List.of(
                                        new MealDemand.Dishes(Choice.any(Set.of("duck"))),
                                        new MealDemand.BreakfastAtHotel())),
                                "/requirements/3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'beds':{'count':0}}                                            | /beds/count              | 0",
                "{'beds':{'count':1},'wish':0}                                   | /wish                    | 0",
                "{'beds':{'count':1},'wish':11}                                  | /wish                    | 11",
                "{}                                                              |                          | {}",
                "{'wish':3}                                                      |                          | {…}",
                "{'beds':{'count':1},'rooms':{'count':1}}                        |                          | {…}",
                "{'sights':{'all':[]}}                                           | /sights/all              | []",
                "{'sights':{}}                                                   | /sights                  | {}",
                "{'sights':{'all':['a'],'none':['b']}}                           | /sights                  | {…}",
                "{'sights':{'all':['a'],'of':['b']}}                             | /sights/of               | […]",
                "{'sights':{'any':['a','']}}                                     | /sights/any/1            | ",
                "{'kinds':{'atLeast':0,'of':['park']}}                           | /kinds/atLeast           | 0",
                "{'rideModes':{'only':['rocket']}}                               | /rideModes/only/0        | rocket",
                "{'rideModes':{'only':['car'],'direction':'sideways'}}           | /rideModes/direction     | sideways",
                "{'rideDeparts':{}}                                              | /rideDeparts             | {}",
                "{'rideDeparts':{'from':'10:00','until':'09:00'}}                | /rideDeparts/until       | 09:00",
                "{'rideArrives':{'until':'25:00'}}                               | /rideArrives/until       | 25:00",
                "{'rideLastsAtMost':{'minutes':0}}                               | /rideLastsAtMost/minutes | 0",
                "{'rideChangesAtMost':{'changes':-1}}                            | /rideChangesAtMost/changes | -1",
                "{'spendAtMost':{'on':'souvenirs','amount':'5','currency':'EUR'}} | /spendAtMost/on         | souvenirs",
                "{'priceAtMost':{'of':'night','amount':'-5','currency':'EUR'}}   | /priceAtMost/amount      | -5",
                "{'priceAtMost':{'of':'night','amount':'5','currency':'DEM'}}    | /priceAtMost/currency    | DEM",
                "{'walkAtMost':{'per':'year','metres':5}}                        | /walkAtMost/per          | year",
                "{'taxiBeyond':{'metres':-1}}                                    | /taxiBeyond/metres       | -1",
                "{'houseAllows':{'all':['dancing']}}                             | /houseAllows/all/0       | dancing",
                "{'nightsIn':{'city':'Vienna'}}                                  | /nightsIn                | {…}",
                "{'nightsIn':{'city':'Vienna','atLeast':3,'atMost':2}}           | /nightsIn/atMost         | 2",
                "{'nightsIn':{'city':'Vienna','atLeast':31}}                     | /nightsIn/atLeast        | 31",
                "{'visit':{'name':'x','on':'2027-02-30'}}                        | /visit/on                | 2027-02-30",
                "{'visit':{'name':'x','starts':{}}}                              | /visit/starts            | {}",
                "{'visitLasts':{'atMostMinutes':0}}                              | /visitLasts/atMostMinutes | 0",
                "{'sightsADay':{'atMost':21}}                                    | /sightsADay/atMost       | 21",
                "{'mealHours':{'meal':'brunch','from':'10:00'}}                  | /mealHours/meal          | brunch",
                "{'dailyMeals':{'all':[]}}                                       | /dailyMeals/all          | []",
                "{'breakfastAtHotel':false}                                      | /breakfastAtHotel        | false",
                "{'restADay':{'minutes':2000}}                                   | /restADay/minutes        | 2000",
                "{'anyOf':[]}                                                    | /anyOf                   | []",
                "{'anyOf':[{}]}                                                  | /anyOf/0                 | {}",
                "{'anyOf':[{'beds':{'count':0}}]}                                | /anyOf/0/beds/count      | 0",
                "{'anyOf':[{'anyOf':[{'anyOf':[{'beds':{'count':1}}]}]}]}        | /anyOf/0/anyOf/0/anyOf   | […]",
            })
    void impossibleRequirementsAreNamed(String requirement, String pointer, String value) {
        // when
        BadDocumentException bad = bad("[{\"beds\":{\"count\":1}}," + requirement.replace('\'', '"') + "]");

        // then
        assertThat(bad.malformed()).isFalse();
        assertThat(bad.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/requirements/1" + (pointer == null ? "" : pointer));
            assertThat(fault.value()).isEqualTo(value == null ? "" : value);
            assertThat(fault.hint()).startsWith("Maybe");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'sights'                                      | ",
                "3                                             | ",
                "null                                          | ",
                "[]                                            | ",
                "{'sights':['Rijksmuseum']}                    | /sights",
                "{'sights':null}                               | /sights",
                "{'sights':{'all':'Rijksmuseum'}}              | /sights/all",
                "{'sights':{'all':[3]}}                        | /sights/all/0",
                "{'kinds':{'atLeast':2}}                       | /kinds/of",
                "{'kinds':{'atLeast':'two','of':['park']}}     | /kinds/atLeast",
                "{'beds':2}                                    | /beds",
                "{'beds':{}}                                   | /beds/count",
                "{'beds':{'count':2,'size':'king'}}            | /beds/size",
                "{'rideChangesAtMost':{}}                      | /rideChangesAtMost/changes",
                "{'walkAtMost':{'metres':5}}                   | /walkAtMost/per",
                "{'walkAtMost':{'per':'day'}}                  | /walkAtMost/metres",
                "{'sightsAtMost':{'count':1}}                  | /sightsAtMost/kinds",
                "{'sightsAtMost':{'kinds':['park']}}           | /sightsAtMost/count",
                "{'mealWithout':{'meal':'lunch'}}              | /mealWithout/on",
                "{'mealWithout':{'on':'2027-06-05'}}           | /mealWithout/meal",
                "{'lodgingStars':{}}                           | /lodgingStars/atLeast",
                "{'spendAtMost':{'on':'meals','amount':'5'}}   | /spendAtMost/currency",
                "{'visit':{'on':'2027-06-05'}}                 | /visit/name",
                "{'lodgingNear':{'metres':500}}                | /lodgingNear/place",
                "{'breakfastAtHotel':'yes'}                    | /breakfastAtHotel",
                "{'anyOf':{'beds':{'count':1}}}                | /anyOf",
                "{'anyOf':[{'beds':{'count':1},'wish':2}]}     | /anyOf/0/wish",
                "{'beds':{'count':1},'wish':'a lot'}           | /wish",
            })
    void wrongTypesAndMissingFieldsAreNamed(String requirement, String pointer) {
        // when
        BadDocumentException bad = bad("[" + requirement.replace('\'', '"') + "]");

        // then
        assertThat(bad.malformed()).isTrue();
        assertThat(bad.faults())
                .singleElement()
                .extracting(Fault::pointer)
                .isEqualTo("/requirements/0" + (pointer == null ? "" : pointer));
    }

    @Test
    void everyFaultOfEveryRequirementIsNamedAtOnce() {
        // when
        BadDocumentException bad = bad("""
                [{"sight":{"all":["x"]}}, {"spendAtMost":{"on":"fun","amount":"x","currency":"EUR"},"wish":12},
                 {"visit":{"starts":{"from":"9"},"ends":{"until":"x"}}}]""");

        // then
        assertThat(bad.faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/requirements/0/sight",
                        "/requirements/1/spendAtMost/on",
                        "/requirements/1/spendAtMost/amount",
                        "/requirements/1/wish",
                        "/requirements/2/visit/name",
                        "/requirements/2/visit/starts/from",
                        "/requirements/2/visit/ends/until");
        assertThat(bad.faults()).allSatisfy(fault -> assertThat(fault.hint()).startsWith("Maybe"));
        assertThat(bad.faults())
                .filteredOn(fault -> fault.pointer().endsWith("/sight"))
                .singleElement()
                .extracting(Fault::hint)
                .isEqualTo("Maybe 'sights' was meant?");
    }

    @Test
    void aBriefHoldsNoMoreRequirementsThanItCanBePlannedWith() throws Exception {
        // given
        String one = "{\"beds\":{\"count\":1}}";

        // then
        assertThat(read(Collections.nCopies(100, one).toString()).requirements())
                .hasSize(100);
        assertThat(bad(Collections.nCopies(101, one).toString()).faults())
                .singleElement()
                .extracting(Fault::pointer)
                .isEqualTo("/requirements");
    }

    private static TripBrief read(String requirements) throws BadDocumentException, IOException {
        return READER.read(BRIEF.formatted(requirements).getBytes(StandardCharsets.UTF_8));
    }

    private static BadDocumentException bad(String requirements) {
        return catchThrowableOfType(BadDocumentException.class, () -> read(requirements));
    }
}
