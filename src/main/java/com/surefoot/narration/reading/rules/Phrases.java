package com.surefoot.narration.reading.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by their words, of which the longest that fits is found at once. */
final class Phrases {

    /** What a phrase stands for. */
    record Meaning(Code code, String value) {}

    /** A phrase that stands at a place of a text: how many words it has, and what it may mean. */
    record Found(int length, List<Meaning> meanings) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Meaning> meanings = new ArrayList<>(1);
    }

    private final Node root = new Node();
    private int count;

    void add(String phrase, Meaning meaning) {
        Node node = root;
        for (Token token : Tokens.of(phrase)) {
            node = node.next.computeIfAbsent(token.folded(), word -> new Node());
        }
        if (node != root && !node.meanings.contains(meaning)) {
            node.meanings.add(meaning);
            count++;
        }
    }

    /** The longest that begins there; of no length if there is none. */
    Found find(List<Token> tokens, int at) {
        Node node = root;
        Found found = new Found(0, List.of());
        for (int i = at; i < tokens.size(); i++) {
            node = node.next.get(tokens.get(i).folded());
            if (node == null) {
                break;
            }
            if (!node.meanings.isEmpty()) {
                found = new Found(i - at + 1, node.meanings);
            }
        }
        return found;
    }

    int size() {
        return count;
    }
}
