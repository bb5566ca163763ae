package vn.traoquyen.difficulty;

import java.util.Optional;

/** The room in which difficulties of one kind of origin arise (nơi tra cứu nguồn phát sinh). */
public interface OriginSource {

    OriginKind kind();

    /** By whatever a person would type; empty where there is none that whoever asks may see. */
    Optional<Origin> find(String reference);
}
