package com.surefoot.bench.grounding;

import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Options;
import com.surefoot.narration.grounding.Claims;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Sentence;
import com.surefoot.narration.grounding.Sentence.FactRef;
import com.surefoot.narration.grounding.SentenceGate;
import com.surefoot.narration.grounding.Spoken;
import com.surefoot.narration.grounding.Spoken.Said;
import com.surefoot.narration.telling.Templates;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Grounding under attack: true sentences of three languages, by the built-in narrator and in other words, and as many with
 * planted errors. Tells how many of the true ones get out, and which of the others do. Options: {@code --sentences}.
 */
public final class GroundingBench implements Benchmark {

    private static final double TARGET = 0.9;
    private static final int MOST_SHOWN = 20;

    private final List<String> escaped = new ArrayList<>();
    private final List<String> held = new ArrayList<>();

    @Override
    public void run(Options options) {
        int sentences = Math.toIntExact(options.number("sentences", 10_000));
        Random random = new Random(options.seed());
        System.out.printf("%,d true sentences and %,d planted errors, seed %d%n", sentences, sentences, options.seed());
        int out = 0;
        for (int no = 0; no < sentences; no++) {
            out += says(RandomTrip.draw(random), sentence(random), held) ? 1 : 0;
        }
        System.out.printf("true sentences that get out: %,d of %,d%n", out, sentences);
        held.stream().limit(MOST_SHOWN).forEach(text -> System.out.println("  held back: " + text));
        Map<PlantedError, int[]> byKind = attack(random, sentences);
        byKind.forEach((kind, counts) -> System.out.printf("%-20s %,6d planted, %d out%n", kind, counts[0], counts[1]));
        System.out.printf("planted errors that get out: %,d of %,d%n", escaped.size(), sentences);
        escaped.stream().limit(MOST_SHOWN).forEach(text -> System.out.println("  out: " + text));
    }

    private Map<PlantedError, int[]> attack(Random random, int sentences) {
        Map<PlantedError, int[]> byKind = new EnumMap<>(PlantedError.class);
        List<PlantedError> kinds = List.of(PlantedError.values());
        for (int no = 0; no < sentences; ) {
            PlantedError kind = kinds.get(no % kinds.size());
            Optional<Sentence> planted = kind.plant(sentence(random), random);
            if (planted.isEmpty()) {
                continue;
            }
            int[] counts = byKind.computeIfAbsent(kind, unknown -> new int[2]);
            counts[0]++;
            no++;
            Spoken spoken = new SentenceGate(RandomTrip.draw(random), TARGET).say(planted.get());
            if (spoken instanceof Said said) {
                counts[1]++;
                escaped.add(kind + ": " + planted.get().template() + " -> " + said.text());
            }
        }
        return byKind;
    }

    private static boolean says(Claims trip, Sentence sentence, List<String> held) {
        Spoken spoken = new SentenceGate(trip, TARGET).say(sentence);
        if (!(spoken instanceof Said)) {
            held.add(sentence.template() + " " + spoken);
        }
        return spoken instanceof Said;
    }

    private static Sentence sentence(Random random) {
        List<Language> languages = List.of(Language.values());
        Language language = languages.get(random.nextInt(languages.size()));
        Map<Relation, List<String>> all = random.nextBoolean() ? Paraphrases.of(language) : Templates.list(language);
        List<Map.Entry<Relation, String>> templates = all.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(text -> Map.entry(each.getKey(), text)))
                .toList();
        Map.Entry<Relation, String> drawn = templates.get(random.nextInt(templates.size()));
        Map<String, FactRef> slots = new HashMap<>();
        Stream.of(Role.values()).forEach(role -> slots.put(role.slot(), new FactRef(RandomTrip.ONE, role)));
        return new Sentence(language, drawn.getKey(), RandomTrip.ONE, drawn.getValue(), slots);
    }
}
