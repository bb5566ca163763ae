package vn.traoquyen.calendar;

/** How long each stage of a process may take, by which rule, verified or not (thời hạn của từng bước). */
public interface StageTerms {

    Term of(StageQuestion question);
}
