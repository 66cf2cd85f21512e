package com.surefoot.narration.grounding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What words and slots may follow each other, as in a grammar. All places are looked at together, so that no text takes longer
 * than its length times that of the rule, however many ways there are to read it.
 */
sealed interface Rule {

    /** Where it may end, for all places where it may begin. */
    BitSet ends(List<String> words, BitSet begins);

    /** These words and slots, one after the other. */
    record Literal(List<String> words) implements Rule {
        public Literal {
            words = List.copyOf(words);
        }

        @Override
        public BitSet ends(List<String> all, BitSet begins) {
            BitSet ends = new BitSet();
            for (int at = begins.nextSetBit(0); at >= 0; at = begins.nextSetBit(at + 1)) {
                if (standsAt(all, at)) {
                    ends.set(at + words.size());
                }
            }
            return ends;
        }

        private boolean standsAt(List<String> all, int at) {
            int end = at + words.size();
            return end <= all.size() && all.subList(at, end).equals(words);
        }
    }

    /** One rule after the other; of none, nothing. */
    record Sequence(List<Rule> rules) implements Rule {
        public Sequence {
            rules = List.copyOf(rules);
        }

        @Override
        public BitSet ends(List<String> words, BitSet begins) {
            BitSet ends = begins;
            for (Rule rule : rules) {
                if (ends.isEmpty()) {
                    return ends;
                }
                ends = rule.ends(words, ends);
            }
            return ends;
        }
    }

    /** One of several; of literals only those are looked at that begin with the word that is there. */
    record Choice(Map<String, List<Literal>> literals, List<Rule> others) implements Rule {
        public Choice {
            literals = Map.copyOf(literals);
            others = List.copyOf(others);
        }

        static Choice of(List<Rule> rules) {
            Map<String, List<Literal>> literals = new HashMap<>();
            List<Rule> others = new ArrayList<>();
            for (Rule rule : rules) {
                if (rule instanceof Literal literal && !literal.words().isEmpty()) {
                    literals.computeIfAbsent(literal.words().get(0), first -> new ArrayList<>())
                            .add(literal);
                } else {
                    others.add(rule);
                }
            }
            return new Choice(literals, others);
        }

        @Override
        public BitSet ends(List<String> words, BitSet begins) {
            BitSet ends = new BitSet();
            for (int at = begins.nextSetBit(0); at >= 0 && at < words.size(); at = begins.nextSetBit(at + 1)) {
                for (Literal literal : literals.getOrDefault(words.get(at), List.of())) {
                    if (literal.standsAt(words, at)) {
                        ends.set(at + literal.words().size());
                    }
                }
            }
            others.forEach(rule -> ends.or(rule.ends(words, begins)));
            return ends;
        }
    }

    /** As often as one likes, or not at all. */
    record Repeated(Rule rule) implements Rule {
        @Override
        public BitSet ends(List<String> words, BitSet begins) {
            BitSet ends = (BitSet) begins.clone();
            BitSet latest = begins;
            while (!latest.isEmpty()) {
                latest = (BitSet) rule.ends(words, latest).clone();
                latest.andNot(ends);
                ends.or(latest);
            }
            return ends;
        }
    }
}
