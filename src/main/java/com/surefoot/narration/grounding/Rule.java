package com.surefoot.narration.grounding;

import java.util.BitSet;
import java.util.List;

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
                int end = at + words.size();
                if (end <= all.size() && all.subList(at, end).equals(words)) {
                    ends.set(end);
                }
            }
            return ends;
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

    /** One of several. */
    record Choice(List<Rule> rules) implements Rule {
        public Choice {
            rules = List.copyOf(rules);
        }

        @Override
        public BitSet ends(List<String> words, BitSet begins) {
            BitSet ends = new BitSet();
            rules.forEach(rule -> ends.or(rule.ends(words, begins)));
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
