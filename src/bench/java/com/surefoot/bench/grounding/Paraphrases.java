package com.surefoot.bench.grounding;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Relation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** True sentences as a model may put them, in its own words: none of them is the built-in narrator's. */
final class Paraphrases {

    private static final Map<Language, String> TEXTS =
            Map.of(Language.ENGLISH, """
            LEAVES: Your {kind} {name} departs from {from} at {start}.
            LEAVES: Catch the {kind} {name}, leaving {from} at {start} on {day}.
            LEAVES: At {start} you leave {from} for {to} with {name}.
            LEAVES: {name} goes to {to} from {from} at {start}.
            ARRIVES: Arrival in {to} with {name} is at {end}.
            ARRIVES: Your {kind} {name} reaches {to} at {end}.
            ARRIVES: At {end} you arrive in {to} with {name}.
            SLEEPS: You spend {count} at {name}.
            SLEEPS: Check in at {name} on {day}.
            SLEEPS: Home for {count} is {name} in {to}.
            SEES: Then head to {name} for {duration}.
            SEES: On {day} you visit {name}, from {start} to {end}.
            SEES: Explore {name} between {start} and {end}.
            SEES: Your visit to {name} starts at {start}.
            EATS: At {start} there is a table for you at {name}.
            EATS: You eat {kind} at {name}, from {start} until {end}.
            EATS: Eat at {name} on {day}.
            GOES: It takes {duration} to get to {to} {kind}.
            GOES: From {from} you get to {to} in {duration}.
            GOES: The way to {to} is {distance}.
            COSTS: For {name} you pay {price} in total.
            COSTS: The price for {name} is {price}.
            IS_SURE: There is a {chance} chance that {name} works out.
            IS_SURE: We are {chance} certain of {name}.
            TRIP_COSTS: In total it is {price} for everyone together.
            TRIP_COSTS: You pay {price} for everything.
            TRIP_COSTS_LEAST: At {price}, it is the cheapest of our {count}.
            TRIP_COSTS_LEAST: Of the {count} this trip costs the least.
            TRIP_IS_SURE: There is a {chance} chance that everything works out.
            TRIP_IS_SUREST: With {chance} it is the surest of your {count}.
            TRIP_WALKS_LEAST: Of the {count} it is the trip with the least walking.
            LEFT_OUT: {name} was left out, since it was too uncertain.
            LEFT_OUT: We had to leave out {name}.
            """, Language.FRENCH, """
            LEAVES: Votre {kind} {name} part de {from} à {start}.
            LEAVES: Départ de {from} pour {to} à {start} avec {name}.
            LEAVES: Vous quittez {from} à {start} le {day} avec le {kind} {name}.
            ARRIVES: Vous arrivez à {to} à {end} avec {name}.
            ARRIVES: {name} arrive à {to} à {end}.
            SLEEPS: Vous dormez à {name} pour {count}.
            SLEEPS: Votre chambre est à {name}, à {to}.
            SEES: Le {day}, vous visitez {name} de {start} à {end}.
            SEES: Votre visite de {name} commence à {start}.
            SEES: Découvrez {name} pendant {duration}.
            EATS: Vous mangez chez {name} à {start}.
            EATS: Table chez {name} à {start} pour le {kind}.
            GOES: Il faut {duration} pour aller à {to} {kind}.
            GOES: De {from}, vous allez jusqu'à {to} en {duration}.
            COSTS: Pour {name}, vous payez {price} au total.
            COSTS: Le prix de {name} est de {price}.
            IS_SURE: Il y a {chance} de chances que {name} tienne.
            TRIP_COSTS: Au total, le voyage revient à {price}.
            TRIP_COSTS_LEAST: À {price}, c'est le voyage le moins cher de nos {count}.
            TRIP_IS_SURE: Tout tiendra comme prévu avec une confiance de {chance}.
            TRIP_IS_SUREST: Avec {chance}, c'est le plus sûr de nos {count}.
            LEFT_OUT: {name} a été écarté, car trop incertain.
            """, Language.CHINESE, """
            LEAVES: {name}于{start}从{from}出发，开往{to}。
            LEAVES: 请于{start}在{from}乘坐{name}。
            ARRIVES: 您将于{end}到达{to}，乘坐{name}。
            ARRIVES: {end}，{name}到达{to}。
            SLEEPS: 您住在{name}，共{count}。
            SEES: {day}，您从{start}到{end}游览{name}。
            SEES: 然后去{name}，停留{duration}。
            EATS: 请于{start}到{name}用餐。
            EATS: {day}{start}，在{name}吃{kind}。
            GOES: 从{from}到{to}{kind}需{duration}。
            COSTS: {name}的费用为{price}。
            IS_SURE: {name}的可靠度为{chance}。
            TRIP_COSTS: 整个旅行一共花费{price}。
            TRIP_COSTS_LEAST: 这是{count}中最便宜的，总价为{price}。
            TRIP_IS_SURE: 整个行程的可靠度为{chance}。
            TRIP_IS_SUREST: 这是{count}里最稳妥的。
            LEFT_OUT: {name}没有列入行程，因为把握不足。
            """);

    private Paraphrases() {}

    static Map<Relation, List<String>> of(Language language) {
        Map<Relation, List<String>> all = new EnumMap<>(Relation.class);
        TEXTS.getOrDefault(language, "").lines().forEach(line -> {
            int colon = line.indexOf(':');
            all.computeIfAbsent(Relation.valueOf(line.substring(0, colon)), relation -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        });
        return all;
    }
}
