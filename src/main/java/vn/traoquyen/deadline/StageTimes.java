package vn.traoquyen.deadline;

import java.time.Instant;
import java.util.function.Consumer;

/** The stages of a time, as reports count them (các bước đã qua). */
public interface StageTimes {

    /**
     * Goes through the stages that were open at some moment of a time, one after another, however many they are.
     *
     * @param agency only this agency's and its units'; null for all
     */
    void each(Instant from, Instant to, String agency, Consumer<StageTime> reader);

    /**
     * One stage.
     *
     * @param name its deed as a clerk reads it
     * @param agency null for a waiting period
     * @param held since when it stands still; null while it runs
     * @param closed null while it is open
     * @param remaining the working minutes left while it is held; null while it runs
     * @param heldMinutes the working minutes that it stood still
     */
    record StageTime(
            String processKey,
            String businessKey,
            String stage,
            String name,
            String agency,
            Instant opened,
            Instant due,
            Instant held,
            Instant closed,
            Long remaining,
            long heldMinutes) {}
}
