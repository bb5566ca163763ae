package vn.traoquyen.calendar.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Map;
import vn.traoquyen.calendar.Deadlines;
import vn.traoquyen.shared.Refusal;

/** Reads the moment from which a term runs: a day, a day and time of the office, or a moment with its offset. */
class StartMoment {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    static Instant in(String text) {
        var moment = parse(text);
        var year = moment.atZone(Deadlines.ZONE).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Refusal("calendar.dateOutOfRange", Map.of("value", text, "first", FIRST_YEAR, "last", LAST_YEAR));
        }
        return moment;
    }

    private static Instant parse(String text) {
        try {
            var parsed = ISO.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (parsed instanceof OffsetDateTime moment) {
                return moment.toInstant();
            }
            var local = parsed instanceof LocalDateTime time ? time : ((LocalDate) parsed).atStartOfDay();
            return local.atZone(Deadlines.ZONE).toInstant();
        } catch (DateTimeException e) {
            throw new Refusal("calendar.dateUnreadable", Map.of("value", text));
        }
    }
}
