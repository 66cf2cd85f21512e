package com.surefoot.charts;

import com.surefoot.evidence.ElementKind;
import com.surefoot.reliability.certificate.Scored;
import com.surefoot.reliability.learn.Learned;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Charts of what was learned last. Each of them is drawn once: who asks again gets what was drawn. */
public final class Gallery {

    private final Map<Picture, String> drawn = new HashMap<>();

    /** What is drawn; it is not kept in memory for that. */
    private WeakReference<Learned> subject = new WeakReference<>(null);

    private record Picture(ElementKind kind, String chart) {}

    /** How a chart is made of outcomes that the confidences have not been fitted to. */
    @FunctionalInterface
    private interface Drawing {

        String draw(ElementKind kind, List<Scored> outcomes) throws NoFontsException;
    }

    /**
     * Confidences beside the shares that proved right, and how many outcomes have which confidence, as SVG.
     *
     * @throws NoFontsException if there is nothing to write with
     */
    public String reliability(Learned learned, ElementKind kind) throws NoFontsException {
        return find(learned, new Picture(kind, "reliability"), Charts::reliability);
    }

    /**
     * The share that is wrong among the surest, by how many of them are shown, as SVG.
     *
     * @throws NoFontsException if there is nothing to write with
     */
    public String riskCoverage(Learned learned, ElementKind kind) throws NoFontsException {
        return find(learned, new Picture(kind, "risk and coverage"), Charts::riskCoverage);
    }

    // one at a time, so that those who ask for the same together wait for one drawing
    private synchronized String find(Learned learned, Picture picture, Drawing drawing) throws NoFontsException {
        if (!subject.refersTo(learned)) {
            drawn.clear();
            subject = new WeakReference<>(learned);
        }
        String known = drawn.get(picture);
        if (known == null) {
            List<Scored> outcomes = learned.tested().getOrDefault(picture.kind(), List.of());
            known = drawing.draw(picture.kind(), outcomes);
            drawn.put(picture, known);
        }
        return known;
    }
}
