package vn.traoquyen.difficulty;

/** The code of a difficulty (mã khó khăn), for instance KK-2026-00012; also the business key of its process. */
public record DifficultyId(String value) {

    public static DifficultyId of(String value) {
        return new DifficultyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
