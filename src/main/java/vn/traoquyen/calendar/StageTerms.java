package vn.traoquyen.calendar;

/** How long each stage of a process may take, by which rule, verified or not (thời hạn của từng bước). */
public interface StageTerms {

    /**
     * @param stage the deed of the stage, such as {@code appraiseDossier}
     * @param procedure {@code ORDINARY} or {@code SHORTENED} (thường, rút gọn); ordinary if null
     * @param transferor {@code COMMITTEE}, {@code CHAIRMAN}, {@code COUNCIL} or {@code HEAD}; the committee if null
     */
    Term of(String stage, String procedure, String transferor);
}
