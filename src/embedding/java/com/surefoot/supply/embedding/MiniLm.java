package com.surefoot.supply.embedding;

import com.surefoot.narration.reading.Likeness;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;

/** Likeness by a small model of sentences (all-MiniLM-L6-v2, quantized) that runs inside Surefoot and asks nobody. */
public final class MiniLm implements Likeness {

    private final EmbeddingModel model = new AllMiniLmL6V2QuantizedEmbeddingModel();

    @Override
    public float[] place(String words) {
        return model.embed(words).content().vector();
    }
}
