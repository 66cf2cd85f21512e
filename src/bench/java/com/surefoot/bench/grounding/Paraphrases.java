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
            EATS: Dine at {name} on {day}.
            GOES: It takes {duration} to get to {to} {kind}.
            GOES: From {from} you walk to {to} in {duration}.
            GOES: The way to {to} is {distance}.
            COSTS: For {name} you pay {price} in total.
            COSTS: The price for {name} is {price}.
            IS_SURE: There is a {chance} chance that {name} works out.
            IS_SURE: We are {chance} certain of {name}.
            TRIP_COSTS: In total it is {price} for everyone.
            TRIP_COSTS: You pay {price} for everything.
            TRIP_COSTS_LEAST: At {price}, it is the cheapest of our {count}.
            TRIP_COSTS_LEAST: Of the {count} this trip costs the least.
            TRIP_IS_SURE: There is a {chance} chance that everything works out.
            TRIP_IS_SUREST: With {chance} it is the surest of your {count}.
            TRIP_WALKS_LEAST: Of the {count} it is the trip with the least walking.
            LEFT_OUT: {name} was left out, since it was too uncertain.
            LEFT_OUT: We had to leave out {name}.
            REPLACED: {name} is replaced by {other}.
            TRIP_IS: Please meet {kind}.
            COSTS_THAN: The trip costs {difference} than {other}.
            COSTS_THAN: In all it comes to {difference} than {other}.
            WALKS_THAN: Compared with {other} you go {difference} on foot.
            SURE_THAN: The trip is {difference} than {other}.
            LEAVES_THAN: Your trip starts {difference} than {other}.
            THERE_THAN: It reaches the city {difference} than {other}.
            BACK_THAN: You get home {difference} than with {other}.
            SEES_THAN: This trip has {difference} than {other}.
            CHANGES_THAN: Your way has {difference} than with {other}.
            SLEEPS_THAN: Your hotel lies {difference} than with {other}.
            ROOM_IS: You have {rooms} at {name}, {terms}.
            CANCELS: Your cancellation for {name} is free till {end} on {day}.
            NO_REFUND: Note that your stay at {name} is {terms}.
            REFERENCE: Book {name} as {other}.
            EATS_IN: {kind} is included at {name}.
            RESTS: Rest from {start} to {end}.
            CHANGES: On {name} there is {count}.
            CLOCKS_DIFFER: In {to} it is {difference} {from}.
            CONFIRMED: The {kind} of {name} was last seen {ago}.
            UNCONFIRMED: The {kind} for {name} is still unconfirmed.
            DISPUTED: The {kind} of {name} is disputed by {count}.
            TIGHT: To catch {name} at {from} you have {duration}.
            LAST_RIDE: In our timetables {name} is the last {kind} to {to}.
            HOLDS: The price of {name} is valid till {end} on {day}.
            UNPRICED: The price for {name} is unknown.
            TRIP_COSTS_SO_FAR: Known prices add up to {price}.
            CLOSED: On {day}, {name} is closed.
            PRICE_CHANGED: Since it was saved, the trip has become {difference}.
            FAILS: {name} needs replacing.
            QUOTED: According to {from}, on {name}: {quote}
            CALLED: The local name of {name} is {other}.
            REFUSED: Unfortunately, {why}.
            UNKNOWN: In our catalogue, {asked} is unknown ({name}).
            MEANT: Perhaps {name} is meant.
            BLOCKED: The trouble lies with {asked}.
            CLASHES: {asked} is in conflict with {other}.
            WITHOUT: There is a trip for {price} without {asked}.
            EASED: There is a trip for {price} with {instead} instead of {asked}.
            FALLS_SHORT: {name} is {chance} sure and needs {needed}.
            UNPROVEN: {name} is left out, because {why}.
            NEEDS_TIME: {name} could be shown with {duration} to spare.
            NEEDS_CHECK: Checking the {kind} of {name} would help.
            NEEDS_OUTCOMES: With {count}, all right, it would do.
            LOWER_TARGET: Try a target lower than {chance}.
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
            GOES: De {from}, vous marchez jusqu'à {to} en {duration}.
            COSTS: Pour {name}, vous payez {price} au total.
            COSTS: Le prix de {name} est de {price}.
            IS_SURE: Il y a {chance} de chances que {name} tienne.
            TRIP_COSTS: Au total, le voyage revient à {price}.
            TRIP_COSTS_LEAST: À {price}, c'est le voyage le moins cher de nos {count}.
            TRIP_IS_SURE: Tout tiendra comme prévu avec une confiance de {chance}.
            TRIP_IS_SUREST: Avec {chance}, c'est le plus sûr de nos {count}.
            LEFT_OUT: {name} a été écarté, car trop incertain.
            REPLACED: {name} est remplacé par {other}.
            COSTS_THAN: Le voyage revient à {difference} que {other}.
            WALKS_THAN: Vous marchez à pied {difference} qu'avec {other}.
            SURE_THAN: Ce voyage est {difference} que {other}.
            LEAVES_THAN: Votre départ est {difference} qu'avec {other}.
            THERE_THAN: L'arrivée est {difference} qu'avec {other}.
            BACK_THAN: Vous revenez {difference} qu'avec {other}.
            SEES_THAN: Ce voyage compte {difference} que {other}.
            CHANGES_THAN: Le trajet compte {difference} qu'avec {other}.
            SLEEPS_THAN: Votre hôtel est {difference} qu'avec {other}.
            ROOM_IS: Vous avez {rooms} à {name}, {terms}.
            CANCELS: Pour {name}, annulation gratuite jusqu'au {day} à {end}.
            RESTS: Repos de {start} à {end}.
            CLOCKS_DIFFER: À {to}, l'heure est {difference} celle de {from}.
            CONFIRMED: La dernière confirmation pour {name} ({kind}) est : {ago}.
            TIGHT: Il vous reste {duration} pour prendre {name}.
            HOLDS: Le prix de {name} est valable jusqu'au {day} à {end}.
            CLOSED: Le {day}, {name} est fermé.
            QUOTED: Selon {from}, à propos de {name} : {quote}
            CALLED: Le nom local de {name} est {other}.
            UNKNOWN: {asked} est inconnu au catalogue ({name}).
            BLOCKED: Le problème est {asked}.
            CLASHES: {asked} est incompatible avec {other}.
            WITHOUT: Il existe un voyage à {price} sans {asked}.
            EASED: Il y a un voyage à {price} en remplaçant {asked} par {instead}.
            FALLS_SHORT: {name} est sûr à {chance} et devrait être à {needed}.
            NEEDS_CHECK: Une vérification de {name} serait utile : {kind}.
            LOWER_TARGET: Visez un objectif inférieur à {chance}.
            """, Language.CHINESE, """
            LEAVES: {name}于{start}从{from}发车，开往{to}。
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
            REPLACED: 把{name}换成{other}。
            TRIP_IS: 这个行程叫{kind}。
            COSTS_THAN: 这个行程的总价比{other}{difference}。
            WALKS_THAN: 走路比{other}{difference}。
            SURE_THAN: 把握比{other}{difference}。
            LEAVES_THAN: 您启程比{other}{difference}。
            THERE_THAN: 抵达目的地比{other}{difference}。
            BACK_THAN: 您到家比{other}{difference}。
            SEES_THAN: 游览景点比{other}{difference}。
            CHANGES_THAN: 路上换乘比{other}{difference}。
            SLEEPS_THAN: 住处比{other}{difference}。
            ROOM_IS: {name}有{rooms}，{kind}。
            CANCELS: {name}可在{day}{end}前免费取消。
            EATS_IN: {name}提供{kind}。
            RESTS: 您有{duration}的休息时间，从{start}到{end}。
            CLOCKS_DIFFER: {to}的当地时间比{from}{difference}。
            CONFIRMED: {name}的{kind}由{count}确认，是{ago}。
            UNCONFIRMED: {name}的{kind}待确认。
            DISPUTED: {name}的{kind}被{count}质疑。
            TIGHT: 留给{name}的时间只有{duration}。
            HOLDS: {name}的价格有效期至{day}{end}。
            CLOSED: {day}，{name}闭馆。
            QUOTED: 关于{name}，据{from}：{quote}
            UNKNOWN: {asked}未知（{name}）。
            BLOCKED: 问题出在{asked}。
            CLASHES: {asked}和{other}相互冲突。
            WITHOUT: 放弃{asked}，就有行程。
            EASED: 把{asked}换成{instead}，就有可行的行程。
            FALLS_SHORT: {name}的可靠度为{chance}，需{needed}。
            NEEDS_CHECK: 确认{name}的{kind}有帮助。
            LOWER_TARGET: 请考虑低于{chance}的可靠度目标。
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
