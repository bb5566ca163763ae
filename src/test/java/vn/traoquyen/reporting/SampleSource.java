package vn.traoquyen.reporting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the system knows of units in a story: whatever the story says. */
@Component
public class SampleSource implements ReportSource {

    public static final String THEME = "Rà soát văn bản quy phạm pháp luật";
    public static final String REVIEWED = "Số văn bản đã rà soát";
    public static final String PROPOSED = "Số kiến nghị sửa đổi";

    private final Map<String, List<ReportLine>> known = new ConcurrentHashMap<>();
    private int questions;

    /** From now on the system knows these figures of the unit. */
    public void know(String agency, int reviewed, int proposed) {
        known.put(
                agency,
                List.of(
                        ReportLine.of(REVIEWED, reviewed),
                        ReportLine.of(PROPOSED, proposed),
                        ReportLine.of("Nội dung", "Đã rà soát " + reviewed + " văn bản.")));
    }

    public void forget() {
        known.clear();
        questions = 0;
    }

    public int questions() {
        return questions;
    }

    @Override
    public String title() {
        return THEME;
    }

    @Override
    public int rank() {
        return 90;
    }

    @Override
    public Map<String, List<ReportLine>> of(Collection<String> agencies, LocalDate from, LocalDate to) {
        questions++;
        return agencies.stream().filter(known::containsKey).collect(Collectors.toMap(Function.identity(), known::get));
    }
}
