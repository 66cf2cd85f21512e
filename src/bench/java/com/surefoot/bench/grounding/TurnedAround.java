package com.surefoot.bench.grounding;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Relation;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Random;

/** What is false although each of its words is harmless and each value true: it is in how they stand together. */
final class TurnedAround {

    private static final Map<Language, String> TEXTS =
            Map.of(Language.ENGLISH, """
            LEAVES: Leave the {kind} {name} at {start}.
            LEAVES: You depart the {name} at {start}.
            LEAVES: Welcome to {to} with {name} at {start}!
            LEAVES: {name} gets to {to} at {start}.
            ARRIVES: At {end} take {name} from {from}.
            ARRIVES: You reach the {name} at {end}.
            ARRIVES: Get in {name} at {end}.
            ARRIVES: {name} departs for {to} at {end}.
            SLEEPS: Leave {name} on {day}.
            SEES: {name} ends at {start}.
            SEES: Your time ends at {name} at {start}.
            SEES: {name} starts at {end}.
            EATS: Dine at {name}.
            EATS: Be there until {start} at {name}.
            GOES: You reach {to} at {start}.
            GOES: At {start} you get to {to}.
            GOES: You walk to {to} in {duration}.
            GOES: Go to {to} for over {distance}.
            COSTS: Each of us will pay {price} for {name}.
            COSTS: For {name} everyone will pay {price}.
            IS_SURE: {name} is so uncertain: {chance}.
            IS_SURE: There is a {chance} chance that {name} will be left out.
            TRIP_COSTS: Everyone, pay {price}!
            TRIP_COSTS: The cheapest trip is {price}.
            TRIP_COSTS_LEAST: This is the least cheapest of the {count}.
            TRIP_COSTS_LEAST: It costs at least {price}, among the {count}.
            TRIP_IS_SUREST: This is the least sure of the {count}.
            TRIP_WALKS_LEAST: Of the {count} this trip has the most walking.
            LEFT_OUT: We had to go to the {name}.
            LEFT_OUT: {name} was left out because it was too sure.
            """, Language.FRENCH, """
            LEAVES: Vous quittez le {name} à {start}.
            LEAVES: {name} arrive de {from} à {start}.
            ARRIVES: À {end}, prenez {name} de {from}.
            ARRIVES: Vous atteignez le {name} à {end}.
            SEES: Votre visite de {name} se termine à {start}.
            SEES: {name} commence à {end}.
            EATS: Dînez chez {name} à {start}.
            GOES: Vous marchez jusqu'à {to} en {duration}.
            GOES: Vous rejoignez {to} à {start}.
            COSTS: Chacun paie {price} pour {name}.
            TRIP_COSTS_LEAST: C'est le voyage le plus cher des {count}.
            TRIP_COSTS_LEAST: C'est le prix le moins bas des {count}.
            TRIP_IS_SUREST: C'est le moins sûr des {count}.
            TRIP_WALKS_LEAST: C'est le voyage avec le plus de marche des {count}.
            LEFT_OUT: {name} a été écarté, car trop sûr.
            LEFT_OUT: Nous avons {name}.
            """, Language.CHINESE, """
            LEAVES: {name}于{start}起飞。
            LEAVES: 您离开的{name}，{start}。
            LEAVES: {name}于{start}到达{to}。
            ARRIVES: {end}从{from}乘坐{name}到{to}。
            ARRIVES: 您于{end}乘坐{name}到达{to}。
            SEES: {name}从{end}开始。
            SEES: 参观{name}，直到{start}。
            GOES: 于{start}到达{to}。
            GOES: 走到{to}需{duration}。
            COSTS: {name}每人需付{price}。
            TRIP_COSTS_LEAST: 这是{count}中最贵的。
            TRIP_IS_SUREST: 这是{count}中最不可靠的。
            TRIP_WALKS_LEAST: 在{count}中，步行最多。
            LEFT_OUT: 我们去了{name}。
            """);

    private TurnedAround() {}

    static Optional<Entry<Relation, String>> any(Language language, Random random) {
        List<Entry<Relation, String>> all = TEXTS.getOrDefault(language, "")
                .lines()
                .map(line -> Map.entry(
                        Relation.valueOf(line.substring(0, line.indexOf(':'))),
                        line.substring(line.indexOf(':') + 1).strip()))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }
}
