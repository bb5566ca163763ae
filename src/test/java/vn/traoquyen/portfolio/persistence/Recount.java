package vn.traoquyen.portfolio.persistence;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.traoquyen.portfolio.Figure;
import vn.traoquyen.portfolio.Knowledge;
import vn.traoquyen.portfolio.PowerStatus;
import vn.traoquyen.portfolio.TransferForm;
import vn.traoquyen.shared.OfficeTime;

/** Counts the powers by going through their whole history, line by line, as a clerk would. */
class Recount {

    private static final Comparator<Line> HOLDS_LATER =
            Comparator.comparing(Line::validOn).thenComparing(Line::id);

    private final List<Line> lines;

    private record Line(
            long id,
            String power,
            LocalDate validOn,
            LocalDate knownOn,
            PowerStatus status,
            TransferForm form,
            String agency,
            boolean listed) {}

    Recount(JdbcClient jdbc) {
        lines = jdbc.sql("select * from traoquyen.power_status_change")
                .query((row, number) -> {
                    var validOn = row.getObject("valid_on", LocalDate.class);
                    var recordedOn = row.getObject("recorded_at", OffsetDateTime.class)
                            .atZoneSameInstant(OfficeTime.ZONE)
                            .toLocalDate();
                    return new Line(
                            row.getLong("id"),
                            row.getString("power_code"),
                            validOn,
                            row.getBoolean("opening") ? validOn : recordedOn,
                            PowerStatus.valueOf(row.getString("status")),
                            TransferForm.valueOf(row.getString("form")),
                            row.getString("lead_agency"),
                            row.getBoolean("listed"));
                })
                .list();
    }

    /** The days on which anything becomes different, and the days around them. */
    Set<LocalDate> days() {
        return lines.stream()
                .flatMap(line -> Stream.of(line.validOn(), line.knownOn()))
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .collect(toCollection(TreeSet::new));
    }

    Set<Figure> on(LocalDate day, Knowledge knowledge) {
        return standing(day, knowledge)
                .collect(groupingBy(line -> new Figure(line.agency(), line.form(), line.status(), 0), counting()))
                .entrySet()
                .stream()
                .map(one -> new Figure(
                        one.getKey().agency(),
                        one.getKey().form(),
                        one.getKey().status(),
                        one.getValue().intValue()))
                .collect(toSet());
    }

    Set<String> powersOn(LocalDate day, PowerStatus status) {
        return standing(day, Knowledge.THEN)
                .filter(line -> line.status() == status)
                .map(Line::power)
                .collect(toSet());
    }

    int recordedLater(LocalDate day) {
        return (int) lines.stream()
                .filter(line -> !line.validOn().isAfter(day) && line.knownOn().isAfter(day))
                .count();
    }

    private Stream<Line> standing(LocalDate day, Knowledge knowledge) {
        Function<Line, LocalDate> from = knowledge == Knowledge.THEN ? Line::knownOn : Line::validOn;
        return lines.stream()
                .filter(line -> !from.apply(line).isAfter(day))
                .collect(groupingBy(Line::power))
                .values()
                .stream()
                .map(ofPower -> ofPower.stream().max(HOLDS_LATER).orElseThrow())
                .filter(Line::listed);
    }
}
